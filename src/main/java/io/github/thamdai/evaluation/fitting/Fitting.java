package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.QuestionEvaluation;
import io.github.thamdai.evaluation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fits the decision of one office to labelled questions, and says how well that generalises. */
public final class Fitting {
  private final OfficeAtHand office;
  private final List<MeasuredQuestion> questions;
  private final DecisionFit fit;

  public Fitting(OfficeAtHand office, List<LabelledQuestion> labelled) {
    this.office = office;
    this.questions =
        labelled.stream().map(q -> MeasuredQuestion.of(q, office.knowledge())).toList();
    this.fit = new DecisionFit(office.knowledge().finder());
  }

  /** Numbers fitted on all questions. */
  public Parameters onAll() {
    return fit.fit(questions);
  }

  /**
   * How each question goes under numbers fitted on the others: every question is asked once, by an
   * office that was fitted without its part.
   *
   * @param parts into how many parts the questions are dealt, in turn
   */
  public List<Verdict> onOthers(int parts, LocalDate today) {
    List<Verdict> verdicts = new ArrayList<>();
    Parameters before = office.knowledge().parameters();
    for (int part = 0; part < parts; part++) {
      List<MeasuredQuestion> fitted = new ArrayList<>();
      List<LabelledQuestion> asked = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        if (i % parts == part) {
          asked.add(questions.get(i).label());
        } else {
          fitted.add(questions.get(i));
        }
      }
      office.use(fit.fit(fitted));
      verdicts.addAll(QuestionEvaluation.judge(office.assistant(), asked, today));
    }
    office.use(before);
    return List.copyOf(verdicts);
  }
}
