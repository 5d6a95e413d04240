package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Slot.Option;
import io.github.thamdai.text.ListNumbers;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which option is meant. */
final class ChoiceAnswers {
  /** In a longer message a word of an option may stand for anything. */
  private static final int LONGEST = 60;

  private static final int SHORTEST_WORD = 2;
  private final Heard heard;

  ChoiceAnswers(Heard heard) {
    this.heard = heard;
  }

  Answer read(Slot slot, String text) {
    String said = heard.bare(text);
    for (Option option : slot.options()) {
      if (heard.is(text, names(option).toList())) {
        return Answer.surely(option.value());
      }
    }
    int number = ListNumbers.read(said).orElse(0);
    if (number >= 1 && number <= slot.options().size()) {
      return Answer.surely(slot.options().get(number - 1).value());
    }
    List<Option> held =
        said.length() > LONGEST
            ? List.of()
            : Stream.concat(slot.options().stream(), slot.shut().stream())
                .filter(option -> holds(said, option))
                .toList();
    if (held.size() != 1) {
      return new Answer.Unfit(RepairPhrase.AGAIN_CHOICE, Map.of("options", labels(slot)));
    }
    Option meant = held.getFirst();
    return slot.shut().contains(meant)
        ? new Answer.Unfit(
            RepairPhrase.AGAIN_CHOICE_SHUT,
            Map.of("chosen", meant.label(), "options", labels(slot)))
        : new Answer.Fits(meant.value(), false);
  }

  private static boolean holds(String said, Option option) {
    return names(option).filter(name -> name.length() >= SHORTEST_WORD).anyMatch(said::contains);
  }

  private static Stream<String> names(Option option) {
    return Stream.concat(Stream.of(option.value(), option.label()), option.words().stream())
        .map(ThaiNormalizer::compact);
  }

  private static String labels(Slot slot) {
    return slot.options().stream().map(Option::label).collect(Collectors.joining(", "));
  }
}
