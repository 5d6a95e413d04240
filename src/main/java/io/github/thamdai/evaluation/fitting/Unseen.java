package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Linear;
import java.util.ArrayList;
import java.util.List;

/** What a fit makes of examples it has not seen: each is judged by a fit to the other parts. */
final class Unseen {
  private static final int PARTS = 5;

  private Unseen() {}

  /**
   * Probabilities of all examples.
   *
   * @param questions the examples of each; those of one question have much in common, so that none
   *     may be seen when another is judged
   */
  static List<Threshold.Scored> scored(List<List<Labelled>> questions, double penalty) {
    List<Threshold.Scored> scored = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Labelled> seen = new ArrayList<>();
      List<Labelled> unseen = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        (i % PARTS == part ? unseen : seen).addAll(questions.get(i));
      }
      Linear linear = LogisticFit.fit(seen, penalty);
      unseen.forEach(
          example ->
              scored.add(
                  new Threshold.Scored(
                      linear.probability(example.measures()), example.holds())));
    }
    return scored;
  }
}
