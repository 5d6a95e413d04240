package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How messages are compared with known words.
 *
 * @param withoutParticles takes polite particles off a compact message
 * @param asks whether a message is worded as a question
 */
public record Heard(UnaryOperator<String> withoutParticles, Predicate<String> asks) {

  /** The message in the compact normal form, without polite particles. */
  String bare(String message) {
    return withoutParticles.apply(ThaiNormalizer.compact(message));
  }

  /** Whether the whole message is one of the words. */
  boolean is(String message, List<String> words) {
    String compact = ThaiNormalizer.compact(message);
    return words.contains(compact) || words.contains(withoutParticles.apply(compact));
  }
}
