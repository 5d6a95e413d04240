package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Place;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

/** The value of a slot as it is shown to people. */
final class SlotText {
  private final Repairs repairs;

  SlotText(Repairs repairs) {
    this.repairs = repairs;
  }

  String of(Slot slot, String value) {
    if (value.isEmpty()) {
      return repairs.say(RepairPhrase.VALUE_EMPTY);
    }
    return switch (slot.type()) {
      case CHOICE -> slot.option(value).map(Slot.Option::label).orElse(value);
      case TEXT, NUMBER -> value;
      case DATE -> date(value);
      case PHONE -> PhoneAnswers.shown(value);
      case LOCATION -> place(Place.read(value));
      case PHOTO ->
          repairs.say(
              RepairPhrase.VALUE_PHOTOS,
              Map.of("count", Integer.toString(value.split(" ").length)));
      case YES_NO ->
          repairs.say(value.equals("yes") ? RepairPhrase.BUTTON_YES : RepairPhrase.BUTTON_NO);
    };
  }

  /** An action may have written anything. */
  private static String date(String value) {
    try {
      return ThaiDates.format(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private String place(Place place) {
    Place.Point point = place.point();
    if (point == null || !place.words().isEmpty()) {
      return place.words();
    }
    return repairs.say(
        RepairPhrase.VALUE_POINT,
        Map.of(
            "latitude", String.format(Locale.ROOT, "%.5f", point.latitude()),
            "longitude", String.format(Locale.ROOT, "%.5f", point.longitude())));
  }
}
