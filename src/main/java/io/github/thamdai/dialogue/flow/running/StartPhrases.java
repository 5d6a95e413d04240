package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Template;
import io.github.thamdai.text.ThaiNormalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
  private final Map<String, List<Begin>> whole = new HashMap<>();
  private final List<ShapedPhrase> shaped = new ArrayList<>();
  private final List<String> before;
  private final List<String> after;

  StartPhrases(FlowSet flows, Heard heard, AnswerReader answers) {
    this.flows = flows;
    this.heard = heard;
    this.before = flows.repairs().words(Word.BEFORE);
    this.after = flows.repairs().words(Word.AFTER);
    // Of two flows with the same phrase, the one that is for fewer people is meant.
    List<Flow> fewestFirst =
        flows.flows().stream().sorted(Comparator.comparingInt(f -> f.roles().size())).toList();
    for (Flow flow : fewestFirst) {
      for (Start.Phrase phrase : flow.start().phrases()) {
        if (Template.slots(phrase.text()).isEmpty()) {
          Begin begin = new Begin(flow, phrase.fills());
          Stream.of(heard.bare(phrase.text()), ThaiNormalizer.compact(phrase.text()))
              .distinct()
              .forEach(form -> whole.computeIfAbsent(form, f -> new ArrayList<>()).add(begin));
        } else {
          shaped.add(new ShapedPhrase(flow, phrase, answers));
        }
      }
    }
  }

  /**
   * A flow to begin.
   *
   * @param fills slots, templates
   * @param captured what the message itself tells
   * @param onlyValue whether the message was nothing but such a value, and may mean another thing
   */
  record Begin(
      Flow flow, Map<String, String> fills, ShapedPhrase.Captured captured, boolean onlyValue) {
    Begin(Flow flow, Map<String, String> fills) {
      this(flow, fills, ShapedPhrase.Captured.NOTHING, false);
    }
  }

  static boolean isButton(String message) {
    return message.startsWith(BY_ID);
  }

  /**
   * The flow that a message begins. One that is for other people is found only where none is for
   * this person, so that they are told whom it is for.
   */
  Optional<Begin> find(String message, Inbound inbound) {
    if (isButton(message)) {
      return flows
          .find(message.substring(BY_ID.length()).strip())
          .map(flow -> new Begin(flow, Map.of()));
    }
    List<Begin> begins = new ArrayList<>(whole(message));
    begins.addAll(shaped(message, inbound.today()));
    return begins.stream()
        .filter(begin -> begin.flow().roles().contains(inbound.role()))
        .findFirst()
        .or(() -> begins.stream().findFirst());
  }

  private List<Begin> whole(String message) {
    return forms(message).stream()
        .flatMap(form -> whole.getOrDefault(form, List.of()).stream())
        .toList();
  }

  /** The message as it is, and without one polite word after the other. */
  private List<String> forms(String message) {
    List<String> forms = new ArrayList<>();
    String rest = ThaiNormalizer.compact(message);
    boolean shorter = true;
    while (shorter) {
      forms.add(rest);
      forms.add(heard.withoutParticles().apply(rest));
      String less = strip(rest);
      shorter = less.length() < rest.length();
      rest = less;
    }
    return forms;
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

  private List<Begin> shaped(String message, LocalDate today) {
    List<Begin> begins = new ArrayList<>();
    for (ShapedPhrase candidate : shaped) {
      boolean onlyValue = candidate.phrase().isSlot();
      candidate
          .in(message, today)
          .filter(captured -> !onlyValue || isWhole(message, captured.values()))
          .map(
              captured ->
                  new Begin(candidate.flow(), candidate.phrase().fills(), captured, onlyValue))
          .ifPresent(begins::add);
    }
    return begins;
  }

  /** Whether the message is the value and nothing else: any message may hold one somewhere. */
  private boolean isWhole(String message, Map<String, String> values) {
    return values.values().stream()
        .map(ThaiNormalizer::compact)
        .allMatch(forms(message)::contains);
  }
}
