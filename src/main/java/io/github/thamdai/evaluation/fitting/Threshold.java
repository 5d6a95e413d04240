package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Linear;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Chooses how sure a decision must be. */
final class Threshold {
  private static final double NEVER = 1.01;

  /** Costs that differ by less than this factor are taken to be alike. */
  private static final double ALIKE = 1.03;

  private Threshold() {}

  /**
   * The probability above which a decision is taken to hold, where the two kinds of mistakes, each
   * as a share of what is borne, are fewest: the middle of where they are about as few.
   *
   * @param missedBorne the share of examples that hold which may be missed
   * @param falseBorne the share of examples that do not hold which may be let through
   */
  static double of(
      List<Labelled> examples, Linear linear, double missedBorne, double falseBorne) {
    return of(
        examples.stream()
            .map(e -> new Scored(linear.probability(e.measures()), e.holds()))
            .toList(),
        missedBorne,
        falseBorne);
  }

  /** A probability, and whether what it is of holds. */
  record Scored(double probability, boolean holds) {}

  /** As above, of probabilities that are known already. */
  static double of(List<Scored> examples, double missedBorne, double falseBorne) {
    long holding = Math.max(1, examples.stream().filter(Scored::holds).count());
    long others = Math.max(1, examples.size() - holding);
    TreeSet<Double> scores = new TreeSet<>();
    examples.forEach(example -> scores.add(example.probability()));
    scores.add(NEVER); // where nothing holds, nothing need be let through
    List<Tried> tried = new ArrayList<>();
    double before = 0;
    for (double score : scores) {
      double threshold = (before + score) / 2;
      before = score;
      double missed = 0;
      double let = 0;
      for (Scored example : examples) {
        boolean above = example.probability() >= threshold;
        if (example.holds() && !above) {
          missed++;
        } else if (!example.holds() && above) {
          let++;
        }
      }
      tried.add(new Tried(threshold, missed / holding / missedBorne + let / others / falseBorne));
    }
    return middleOfCheapest(tried);
  }

  /** A threshold, and what its mistakes cost. */
  private record Tried(double threshold, double cost) {}

  // A few questions more or less move the cheapest one far where the cost hardly changes.
  private static double middleOfCheapest(List<Tried> tried) {
    double cheap = tried.stream().mapToDouble(Tried::cost).min().orElseThrow() * ALIKE;
    List<Tried> alike = tried.stream().filter(one -> one.cost() <= cheap).toList();
    return (alike.getFirst().threshold() + alike.getLast().threshold()) / 2;
  }
}
