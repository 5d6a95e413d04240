package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A start phrase with slots in it: รายงาน {measure} แล้ว {done-on} {proof}.
 *
 * <p>Slots with nothing but a blank between them share what stands in their place: blanks divide it,
 * a day takes as many words as it can, anything else as few.
 */
final class ShapedPhrase {
  private static final String SLOT = "\\{[a-z][a-z0-9-]*\\}";

  private final Flow flow;
  private final Start.Phrase phrase;
  private final AnswerReader answers;
  private final Pattern pattern;
  private final List<List<Slot>> runs = new ArrayList<>();

  ShapedPhrase(Flow flow, Start.Phrase phrase, AnswerReader answers) {
    this.flow = flow;
    this.phrase = phrase;
    this.answers = answers;
    this.pattern = pattern(phrase.text());
    Matcher run = Pattern.compile(SLOT + "(?:\\s*" + SLOT + ")*").matcher(phrase.text());
    while (run.find()) {
      runs.add(
          Template.slots(run.group()).stream()
              .filter(flow.slots()::containsKey)
              .map(name -> flow.slots().get(name))
              .toList());
    }
  }

  /**
   * What stands in the slots' places.
   *
   * @param values as the slots' types write them
   * @param refused days that cannot be, and why: they are still to be asked
   */
  record Captured(Map<String, String> values, Map<String, Answer.Unfit> refused) {
    static final Captured NOTHING = new Captured(Map.of(), Map.of());

    private Captured with(Captured more) {
      return new Captured(both(values, more.values), both(refused, more.refused));
    }

    private static <V> Map<String, V> both(Map<String, V> some, Map<String, V> more) {
      Map<String, V> all = new LinkedHashMap<>(some);
      all.putAll(more);
      return all;
    }
  }

  Flow flow() {
    return flow;
  }

  Start.Phrase phrase() {
    return phrase;
  }

  /** Empty when the message has another shape, or something in a slot's place does not fit it. */
  Optional<Captured> in(String message, LocalDate today) {
    Matcher matcher = pattern.matcher(message);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Captured all = Captured.NOTHING;
    for (int i = 0; i < runs.size(); i++) {
      List<String> words = List.of(matcher.group(i + 1).strip().split("\\s+"));
      Optional<Captured> run = divided(words, runs.get(i), today);
      if (run.isEmpty()) {
        return Optional.empty();
      }
      all = all.with(run.get());
    }
    return Optional.of(all);
  }

  private Optional<Captured> divided(List<String> words, List<Slot> slots, LocalDate today) {
    if (slots.isEmpty()) {
      return words.isEmpty() ? Optional.of(Captured.NOTHING) : Optional.empty();
    }
    Slot slot = slots.getFirst();
    List<Slot> others = slots.subList(1, slots.size());
    int most = words.size() - others.size(); // each of the others needs a word
    if (others.isEmpty()) {
      return most < 1 ? Optional.empty() : read(slot, String.join(" ", words), today);
    }
    boolean greedy = slot.type() == SlotType.DATE;
    return IntStream.rangeClosed(1, most)
        .map(n -> greedy ? most + 1 - n : n)
        .mapToObj(
            n ->
                read(slot, String.join(" ", words.subList(0, n)), today)
                    .flatMap(
                        first ->
                            divided(words.subList(n, words.size()), others, today)
                                .map(first::with)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Captured> read(Slot slot, String words, LocalDate today) {
    return switch (answers.read(slot, words, today)) {
      case Answer.Fits fits ->
          Optional.of(new Captured(Map.of(slot.name(), fits.value()), Map.of()));
      // Taken for words of the next slot it would be lost, and the person would not know.
      case Answer.Unfit unfit when unfit.isRefusedDay() ->
          Optional.of(new Captured(Map.of(), Map.of(slot.name(), unfit)));
      case Answer.Unfit unfit -> Optional.empty();
    };
  }

  /** Spaces count nowhere in the words of a phrase, and each run takes what stands in its place. */
  private static Pattern pattern(String phrase) {
    String form =
        List.of(phrase.split(SLOT + "(?:\\s*" + SLOT + ")*", -1)).stream()
            .map(ShapedPhrase::literal)
            .collect(Collectors.joining("\\s*(\\S.{0,300}?)\\s*"));
    return Pattern.compile("\\s*" + form + "\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static String literal(String words) {
    return words
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(Collectors.joining("\\s*"));
  }
}
