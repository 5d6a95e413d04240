package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured of a part of a manual that may be asked; each lies between 0 and 1. */
public enum TopicFeature {
  /** The surest cue word for it. */
  CUE,
  /** Whether no other part has a surer cue word. */
  SUREST,
  /** Whether its cue word stands last: people end with what they want to know. */
  LAST,
  /** How likely past questions make it, by their wording and the manual. */
  LEARNED,
  /** The same, on a scale on which unlikely and very unlikely differ. */
  LEARNED_LOG,
  /** Whether the manual says anything about it. */
  HAS,
  /** Whether the manual says that there is none: no fee, no documents. */
  NONE,
  /** Whether it is the whole, when no cue word speaks for any part. */
  WHOLE;

  /** Which part it is: some are asked more often than past questions would have it. */
  static String is(Topic part) {
    return "is-" + part.code();
  }

  /** The names of all measures of a part. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (TopicFeature feature : values()) {
      keys.add(feature.key());
    }
    TopicRanking.PARTS.forEach(part -> keys.add(is(part)));
    return keys;
  }

  /** The name in decision.yaml. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
