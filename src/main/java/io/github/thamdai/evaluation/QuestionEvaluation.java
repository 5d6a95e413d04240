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

/** Asks labelled questions, each in a conversation of its own, as a citizen. */
public final class QuestionEvaluation {
  private QuestionEvaluation() {}

  public static List<Verdict> judge(
      Assistant assistant, List<LabelledQuestion> questions, LocalDate today) {
    List<Verdict> verdicts = new ArrayList<>();
    for (LabelledQuestion question : questions) {
      Inbound inbound = new Inbound(question.text(), Role.CITIZEN, today);
      verdicts.add(
          Verdict.of(question, assistant.reply(ConversationState.EMPTY, inbound).outcome()));
    }
    return verdicts;
  }

  /** Scores of each style. */
  public static Map<String, Scores> byStyle(List<Verdict> verdicts) {
    Map<String, List<Verdict>> groups = new TreeMap<>();
    verdicts.forEach(
        v -> groups.computeIfAbsent(v.question().style(), s -> new ArrayList<>()).add(v));
    Map<String, Scores> scores = new TreeMap<>();
    groups.forEach((style, group) -> scores.put(style, Scores.of(group)));
    return scores;
  }
}
