package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Template;
import io.github.thamdai.text.ThaiNormalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the flow that a message begins.
 *
 * <p>A message must be the phrase as a whole, polite words around it aside: a question about
 * reporting is no report.
 */
final class StartPhrases {
  /** What a button sends that begins a flow by its id. */
  private static final String BY_ID = "flow:";

  private final FlowSet flows;
  private final Heard heard;
  private final AnswerReader answers;
  private final Map<String, Begin> whole = new LinkedHashMap<>();
  private final List<Shaped> shaped = new ArrayList<>();
  private final List<String> before;
  private final List<String> after;

  StartPhrases(FlowSet flows, Heard heard, AnswerReader answers) {
    this.flows = flows;
    this.heard = heard;
    this.answers = answers;
    this.before = flows.repairs().words(Word.BEFORE);
    this.after = flows.repairs().words(Word.AFTER);
    for (Flow flow : flows.flows()) {
      for (Start.Phrase phrase : flow.start().phrases()) {
        if (Template.slots(phrase.text()).isEmpty()) {
          whole.putIfAbsent(heard.bare(phrase.text()), new Begin(flow, phrase.fills()));
          whole.putIfAbsent(
              ThaiNormalizer.compact(phrase.text()), new Begin(flow, phrase.fills()));
        } else {
          shaped.add(new Shaped(flow, phrase, pattern(phrase.text())));
        }
      }
    }
  }

  /**
   * A flow to begin.
   *
   * @param fills slots, templates
   * @param captured slots, values as their types write them
   */
  record Begin(Flow flow, Map<String, String> fills, Map<String, String> captured) {
    Begin(Flow flow, Map<String, String> fills) {
      this(flow, fills, Map.of());
    }
  }

  private record Shaped(Flow flow, Start.Phrase phrase, Pattern pattern) {}

  Optional<Begin> find(String message, LocalDate today) {
    if (message.startsWith(BY_ID)) {
      return flows
          .find(message.substring(BY_ID.length()).strip())
          .map(flow -> new Begin(flow, Map.of()));
    }
    return whole(message).or(() -> shaped(message, today));
  }

  private Optional<Begin> whole(String message) {
    String rest = ThaiNormalizer.compact(message);
    boolean shorter = true;
    while (shorter) {
      for (String form : List.of(rest, heard.withoutParticles().apply(rest))) {
        Begin begin = whole.get(form);
        if (begin != null) {
          return Optional.of(begin);
        }
      }
      String less = strip(rest);
      shorter = less.length() < rest.length();
      rest = less;
    }
    return Optional.empty();
  }

  /** Without one polite word in front, or else at the end. */
  private String strip(String rest) {
    for (String word : before) {
      if (rest.length() > word.length() && rest.startsWith(word)) {
        return rest.substring(word.length());
      }
    }
    String bare = heard.withoutParticles().apply(rest);
    for (String word : after) {
      if (bare.length() > word.length() && bare.endsWith(word)) {
        return bare.substring(0, bare.length() - word.length());
      }
    }
    return bare;
  }

  private Optional<Begin> shaped(String message, LocalDate today) {
    for (Shaped candidate : shaped) {
      Matcher matcher = candidate.pattern().matcher(message);
      if (matcher.matches()) {
        Optional<Map<String, String>> captured = captured(candidate, matcher, today);
        if (captured.isPresent()) {
          return Optional.of(
              new Begin(candidate.flow(), candidate.phrase().fills(), captured.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Empty when something stands in a slot's place that does not fit it. */
  private Optional<Map<String, String>> captured(
      Shaped candidate, Matcher matcher, LocalDate today) {
    Map<String, String> values = new LinkedHashMap<>();
    int group = 1;
    for (String name : Template.slots(candidate.phrase().text())) {
      Slot slot = candidate.flow().slots().get(name);
      if (slot == null
          || !(answers.read(slot, matcher.group(group), today) instanceof Answer.Fits fits)) {
        return Optional.empty();
      }
      values.put(name, fits.value());
      group++;
    }
    return Optional.of(values);
  }

  /** Spaces count nowhere in the words of a phrase, and each slot takes what stands in its place. */
  private static Pattern pattern(String phrase) {
    String form =
        List.of(phrase.split("\\{[a-z][a-z0-9-]*\\}", -1)).stream()
            .map(StartPhrases::literal)
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
