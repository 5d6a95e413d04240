package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Place;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.text.ThaiDays;
import io.github.thamdai.text.ThaiDigits;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words as the value of a slot. */
final class AnswerReader {
  private static final int LONGEST_FOR_PATTERN = 300;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final Pattern DEGREES =
      Pattern.compile("(\\d{1,2}\\.\\d{3,})\\s*,\\s*(\\d{2,3}\\.\\d{3,})");

  private final Repairs repairs;
  private final Heard heard;
  private final ChoiceAnswers choices;

  AnswerReader(Repairs repairs, Heard heard) {
    this.repairs = repairs;
    this.heard = heard;
    this.choices = new ChoiceAnswers(heard);
  }

  /** A value, as its type writes it, of words that stand in a file or in another slot. */
  Optional<String> fitting(Slot slot, String value, LocalDate today) {
    boolean written =
        switch (slot.type()) {
          case CHOICE -> slot.option(value).isPresent();
          case YES_NO -> value.equals("yes") || value.equals("no");
          case PHOTO, LOCATION -> !value.isBlank();
          case TEXT -> slot.pattern() == null && !value.isBlank();
          case NUMBER, DATE, PHONE -> false;
        };
    if (written) {
      return Optional.of(value);
    }
    return read(slot, value, today) instanceof Answer.Fits fits
        ? Optional.of(fits.value())
        : Optional.empty();
  }

  Answer read(Slot slot, String text, LocalDate today) {
    return switch (slot.type()) {
      case CHOICE -> choices.read(slot, text);
      case TEXT -> text(slot, text);
      case NUMBER -> number(slot, text);
      case DATE -> date(slot, text, today);
      case PHONE -> PhoneAnswers.read(text);
      case LOCATION -> place(slot, text);
      case PHOTO -> Answer.unfit(RepairPhrase.AGAIN_PHOTO);
      case YES_NO -> yesNo(text);
    };
  }

  private Answer text(Slot slot, String text) {
    String pattern = slot.pattern();
    if (pattern != null) {
      String head = text.substring(0, Math.min(text.length(), LONGEST_FOR_PATTERN));
      Matcher part = Pattern.compile(pattern).matcher(ThaiDigits.toArabic(head));
      return part.find()
          ? Answer.surely(part.group())
          : Answer.unfit(RepairPhrase.AGAIN_TEXT_SHORT);
    }
    return length(slot, text, text);
  }

  private static Answer length(Slot slot, String text, String value) {
    int letters = text.codePointCount(0, text.length());
    if (letters < slot.limits().least() || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Answer.unfit(RepairPhrase.AGAIN_TEXT_SHORT);
    }
    if (letters > slot.limits().most()) {
      return new Answer.Unfit(
          RepairPhrase.AGAIN_TEXT_LONG, Map.of("most", Long.toString(slot.limits().most())));
    }
    // Any words will do for a text, so a question may hide among them.
    return new Answer.Fits(value, false);
  }

  private static Answer number(Slot slot, String text) {
    Matcher found = NUMBER.matcher(ThaiDigits.toArabic(text));
    if (!found.find()) {
      return Answer.unfit(RepairPhrase.AGAIN_NUMBER);
    }
    String number = found.group().replace(",", "");
    if (found.find() || number.length() > 15) {
      return Answer.unfit(RepairPhrase.AGAIN_NUMBER);
    }
    double value = Double.parseDouble(number);
    if (value < slot.limits().least() || value > slot.limits().most()) {
      return new Answer.Unfit(
          RepairPhrase.AGAIN_NUMBER_RANGE,
          Map.of(
              "least", Long.toString(slot.limits().least()),
              "most", Long.toString(slot.limits().most())));
    }
    return Answer.surely(number);
  }

  private Answer date(Slot slot, String text, LocalDate today) {
    ThaiDays.Reading reading = ThaiDays.read(text, today);
    if (reading instanceof ThaiDays.Reading.NotADay) {
      reading = ThaiDays.read(heard.bare(text), today);
    }
    return switch (reading) {
      case ThaiDays.Reading.NotADay none -> Answer.unfit(RepairPhrase.AGAIN_DATE);
      case ThaiDays.Reading.NoSuchDay none -> Answer.unfit(RepairPhrase.AGAIN_DATE_NONE);
      case ThaiDays.Reading.Day day -> within(slot.limits().when(), day.date(), today);
    };
  }

  private static Answer within(Slot.When when, LocalDate date, LocalDate today) {
    return switch (when) {
      case PAST ->
          date.isAfter(today)
              ? Answer.unfit(RepairPhrase.AGAIN_DATE_PAST)
              : Answer.surely(date.toString());
      case FUTURE ->
          date.isBefore(today)
              ? Answer.unfit(RepairPhrase.AGAIN_DATE_FUTURE)
              : Answer.surely(date.toString());
      case ANY -> Answer.surely(date.toString());
    };
  }

  /** Words, or degrees as map applications copy them. */
  private static Answer place(Slot slot, String text) {
    Matcher degrees = DEGREES.matcher(ThaiDigits.toArabic(text));
    if (degrees.find() && Double.parseDouble(degrees.group(1)) <= 90) {
      Place.Point point =
          new Place.Point(
              Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2)));
      String words = degrees.replaceAll("").strip();
      return Answer.surely(new Place(point, words).written());
    }
    Answer length = length(slot, text, text);
    return length instanceof Answer.Unfit unfit && unfit.why() == RepairPhrase.AGAIN_TEXT_SHORT
        ? Answer.unfit(RepairPhrase.AGAIN_LOCATION)
        : length;
  }

  private Answer yesNo(String text) {
    if (heard.is(text, repairs.words(Word.YES))) {
      return Answer.surely("yes");
    }
    return heard.is(text, repairs.words(Word.NO))
        ? Answer.surely("no")
        : Answer.unfit(RepairPhrase.AGAIN_YES_NO);
  }
}
