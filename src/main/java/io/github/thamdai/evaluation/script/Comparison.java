package io.github.thamdai.evaluation.script;

import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where what came of a message is not what should have. */
final class Comparison {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z-]+\\}");
  private static final String NOTHING = "(nothing)";

  private final List<Difference> found = new ArrayList<>();
  private final Repairs repairs;

  private Comparison(Repairs repairs) {
    this.repairs = repairs;
  }

  static List<Difference> of(Expected expected, Heard heard, Repairs repairs) {
    Comparison comparison = new Comparison(repairs);
    comparison.outcome(expected, heard.outcome());
    comparison.standing(expected, heard.standing().flow());
    if (expected.effects() != null) {
      comparison.same("effects", expected.effects().toString(), heard.effects().toString());
    }
    comparison.buttons(expected, heard.buttons());
    expected.repairs().forEach(key -> comparison.repair(key, heard.said()));
    return comparison.found;
  }

  private void outcome(Expected expected, Outcome outcome) {
    wanted("status", expected.status(), outcome.status().code());
    wanted("source", expected.source(), outcome.source() == null ? null : outcome.source().id());
    wanted("topic", expected.topic(), outcome.topic() == null ? null : outcome.topic().code());
  }

  private void standing(Expected expected, @Nullable FlowState flow) {
    wanted("flow", expected.flow(), flow == null ? Expected.NO_FLOW : flow.flow());
    wanted("step", expected.step(), flow == null ? null : flow.step());
    Map<String, String> slots = flow == null ? Map.of() : flow.slots();
    expected
        .slots()
        .forEach((slot, value) -> same("slots." + slot, value, slots.getOrDefault(slot, "")));
  }

  private void buttons(Expected expected, List<String> buttons) {
    for (String label : expected.offers()) {
      if (!buttons.contains(label)) {
        found.add(new Difference("offers", label, buttons.toString()));
      }
    }
    for (String label : expected.withholds()) {
      if (buttons.contains(label)) {
        found.add(new Difference("withholds", "no button '" + label + "'", buttons.toString()));
      }
    }
  }

  /** Known by the words that the office chose for it, whatever stands in its braces. */
  private void repair(String key, List<String> said) {
    boolean isSaid =
        Stream.of(RepairPhrase.values())
            .filter(phrase -> phrase.key().equals(key))
            .map(phrase -> Pattern.compile(pattern(repairs.say(phrase)), Pattern.DOTALL))
            .anyMatch(pattern -> said.stream().anyMatch(words -> pattern.matcher(words).find()));
    if (!isSaid) {
      found.add(new Difference("repairs", key, String.join(" | ", said)));
    }
  }

  private static String pattern(String sentence) {
    return Stream.of(PLACEHOLDER.split(sentence, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }

  private void wanted(String what, @Nullable String expected, @Nullable String actual) {
    if (expected != null) {
      same(what, expected, Objects.requireNonNullElse(actual, ""));
    }
  }

  private void same(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      found.add(new Difference(what, shown(expected), shown(actual)));
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? NOTHING : value.replace("\n", "\\n");
  }
}
