package io.github.thamdai.corpus.report;

/** The three instruments of the integrity assessment. */
public enum Instrument {
  /** Asked of the office's own people. */
  IIT,
  /** Asked of people who deal with the office. */
  EIT,
  /** What the office's website publishes. */
  OIT
}
