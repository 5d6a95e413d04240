package io.github.thamdai.dialogue.finding;

import java.util.Locale;

/** What is measured of a candidate; each lies between 0 and about 1. */
public enum Feature {
  TITLE,
  NAMES,
  BODY,
  /** What has been asked about it before. */
  QUESTIONS,
  /** The best question that the manual answers, or matter it refers. */
  ENTRY,
  /** How likely past questions make the service, by their words alone. */
  LEARNED,
  /** The same, on a scale on which unlikely and very unlikely differ. */
  LEARNED_LOG,
  /** How near the nearest past questions about the service are. */
  NEAR,
  /** Share of the question's informative words that the source speaks of. */
  COVERAGE,
  /** Share of the question's informative words that it is asked with and no manual or page holds. */
  OWN_WORDS,
  /** Whether the manual has the part that is asked. */
  HAS_TOPIC,
  /** Whether the manual does nothing but send people elsewhere. */
  ONLY_REFERS,
  /** Faqs and pages compete with manuals on other terms. */
  IS_FAQ,
  IS_PAGE,
  IS_DIVISION;

  /** The name in decision.yaml. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
