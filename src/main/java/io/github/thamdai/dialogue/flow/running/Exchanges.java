package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.text.ThaiNormalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts what is right in the place of what is wrong, within what was said before. */
final class Exchanges {
  private final Repairs repairs;
  private final AnswerReader answers;
  private final Heard heard;

  Exchanges(Repairs repairs, AnswerReader answers, Heard heard) {
    this.repairs = repairs;
    this.answers = answers;
    this.heard = heard;
  }

  /** The new value of a slot; empty when what is wrong is not what was said before. */
  Optional<String> of(Slot slot, String before, Exchange way, LocalDate today) {
    return switch (slot.type()) {
      case TEXT ->
          slot.pattern() == null
              ? words(slot, before, way, today)
              : value(slot, before, way, today);
      case LOCATION -> words(slot, before, way, today);
      case CHOICE, NUMBER, DATE, PHONE -> value(slot, before, way, today);
      case PHOTO, YES_NO -> Optional.empty();
    };
  }

  private Optional<String> value(Slot slot, String before, Exchange way, LocalDate today) {
    boolean wrong =
        answers.read(slot, way.wrong(), today) instanceof Answer.Fits said
            && said.value().equals(before);
    return wrong
            && way.isTold()
            && answers.read(slot, way.right(), today) instanceof Answer.Fits right
            && right.sure()
        ? Optional.of(right.value())
        : Optional.empty();
  }

  /** Only whole words give way: what was said of หน้าวัดป่า is not about หน้าวัด. */
  private Optional<String> words(Slot slot, String before, Exchange way, LocalDate today) {
    String wrong = heard.bare(way.wrong());
    List<String> said = List.of(before.strip().split("\\s+"));
    for (int from = 0; from < said.size(); from++) {
      for (int to = said.size(); to > from; to--) {
        boolean found = heard.bare(String.join(" ", said.subList(from, to))).equals(wrong);
        if (found && means(way, to - from == said.size())) {
          String put =
              String.join(
                      " ",
                      String.join(" ", said.subList(0, from)),
                      way.right(),
                      String.join(" ", said.subList(to, said.size())))
                  .strip();
          return answers.read(slot, put, today) instanceof Answer.Fits fits
              ? Optional.of(fits.value())
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one phrase is meant to give way to the other, and both are not one. */
  private boolean means(Exchange way, boolean all) {
    return way.isTold() || alike(way) || (all && way.joined() == Exchange.Joint.BLANK);
  }

  /** Whether both tell of the same: หมู่ 4 and หมู่ 5, หน้าโรงเรียน and หน้าวัด. */
  boolean alike(Exchange way) {
    String wrong = ThaiNormalizer.compact(way.wrong());
    String right = ThaiNormalizer.compact(way.right());
    return repairs.words(Word.PLACE).stream()
        .anyMatch(word -> wrong.startsWith(word) && right.startsWith(word));
  }
}
