package io.github.thamdai.evaluation;

import io.github.thamdai.corpus.yaml.Problem;
import java.util.List;

/**
 * What files of labelled questions hold.
 *
 * @param warnings keys that are not known and were passed over
 */
public record LabelledQuestions(List<LabelledQuestion> questions, List<Problem> warnings) {
  public LabelledQuestions {
    questions = List.copyOf(questions);
    warnings = List.copyOf(warnings);
  }
}
