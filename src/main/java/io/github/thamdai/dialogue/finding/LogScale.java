package io.github.thamdai.dialogue.finding;

/** Puts probabilities on a scale on which unlikely and very unlikely differ. */
final class LogScale {
  private static final double LEAST = Math.exp(-6);

  private LogScale() {}

  /** 1 for certain, 0 for as unlikely as makes no difference. */
  static double of(double probability) {
    return 1 - Math.log(Math.max(probability, LEAST)) / Math.log(LEAST);
  }
}
