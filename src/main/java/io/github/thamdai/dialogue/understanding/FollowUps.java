package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.text.ListNumbers;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Messages that lean on what was said before: อันแรก, ไม่ใช่ หมายถึง..., แล้ว...ล่ะ. */
public final class FollowUps {
  /** Longer than this, a message with an ordinal in it is a question of its own. */
  private static final int LONGEST_PICK = 24;

  private final Cues cues;

  public FollowUps(Cues cues) {
    this.cues = cues;
  }

  /**
   * Which of the offered choices is picked.
   *
   * @return 0-based, below {@code offered}
   */
  public Optional<Integer> pick(String normalized, int offered) {
    String message = normalized.replace(" ", "");
    if (message.length() > LONGEST_PICK || offered == 0) {
      return Optional.empty();
    }
    OptionalInt place = ListNumbers.read(message);
    if (place.isPresent()) {
      return within(place.getAsInt(), offered);
    }
    for (Map.Entry<String, Integer> ordinal : cues.ordinals().entrySet()) {
      if (message.contains(ThaiNormalizer.compact(ordinal.getKey()))) {
        return within(ordinal.getValue() < 0 ? offered : ordinal.getValue(), offered);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> within(int place, int offered) {
    return place >= 1 && place <= offered ? Optional.of(place - 1) : Optional.empty();
  }

  /** What is meant instead, when the message says that the last answer missed. */
  public Optional<String> correction(String typed) {
    String rest = ThaiNormalizer.normalize(typed);
    boolean corrected = false;
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String phrase : cues.correction()) {
        String start = ThaiNormalizer.normalize(phrase);
        if (rest.startsWith(start)) {
          rest = rest.substring(start.length()).strip();
          corrected = true;
          shorter = true;
        }
      }
    }
    return corrected ? Optional.of(rest) : Optional.empty();
  }

  /** Whether the message is short and begins with a word that joins it to the one before. */
  public boolean continues(String normalized) {
    String message = normalized.replace(" ", "");
    return message.length() <= LONGEST_PICK
        && cues.connectors().stream()
            .map(ThaiNormalizer::compact)
            .anyMatch(joint -> message.startsWith(joint) && message.length() > joint.length());
  }
}
