package io.github.thamdai.evaluation;

import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How labelled questions went.
 *
 * @param verdicts in the order of the questions
 * @param millisPerQuestion processor time of one question on average, after a first round that warms
 *     the machine up
 */
public record QuestionEvaluation(List<Verdict> verdicts, double millisPerQuestion) {

  /** Asks each question in a conversation of its own, as a citizen. */
  public static QuestionEvaluation of(
      Assistant assistant, List<LabelledQuestion> questions, LocalDate today) {
    judge(assistant, questions, today);
    CpuTime time = new CpuTime();
    List<Verdict> verdicts = judge(assistant, questions, today);
    return new QuestionEvaluation(verdicts, time.millis() / Math.max(1, questions.size()));
  }

  /** As {@link #of}, once and without a look at the clock. */
  public static List<Verdict> judge(
      Assistant assistant, List<LabelledQuestion> questions, LocalDate today) {
    List<Verdict> verdicts = new ArrayList<>();
    for (LabelledQuestion question : questions) {
      Inbound inbound = new Inbound(question.text(), Role.CITIZEN, today);
      verdicts.add(
          Verdict.of(question, assistant.reply(ConversationState.EMPTY, inbound).outcome()));
    }
    return List.copyOf(verdicts);
  }

  public Scores scores() {
    return Scores.of(verdicts);
  }

  /** Scores of each style. */
  public Map<String, Scores> byStyle() {
    Map<String, List<Verdict>> groups = new TreeMap<>();
    verdicts.forEach(
        v -> groups.computeIfAbsent(v.question().style(), s -> new ArrayList<>()).add(v));
    Map<String, Scores> scores = new TreeMap<>();
    groups.forEach((style, group) -> scores.put(style, Scores.of(group)));
    return scores;
  }
}
