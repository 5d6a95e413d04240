package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.search.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A question looked up and decided. */
record Lookup(Question question, Findings findings, Decision decision) {
  private static final int TRACED = 5;

  static Lookup of(TurnContext turn, Question question) {
    Findings findings = turn.office().finder().find(question);
    Decision decision = turn.office().decider().decide(findings);
    Trace trace = turn.trace();
    for (Correction.Change change : question.correction().changes()) {
      trace.note("spelling", change.from() + " -> " + change.to());
    }
    for (Candidate candidate : findings.candidates().stream().limit(TRACED).toList()) {
      trace.note(
          "candidate",
          String.format(
              Locale.ROOT,
              "%.3f %s %s",
              candidate.probability(),
              candidate.subject(),
              candidate.features()));
    }
    trace.note("sureness", findings.sureness().toString());
    trace.note("decision", decision.getClass().getSimpleName() + ": " + decision.rule());
    return new Lookup(question, findings, decision);
  }

  /** The answer, beginning with what a misspelt word was taken for, when that mattered. */
  Answer taken(TurnContext turn, Answer answer) {
    if (question.correction().changes().isEmpty() || answer.outcome().source() == null) {
      return answer;
    }
    String words =
        String.join(
            " ", question.correction().changes().stream().map(Correction.Change::to).toList());
    List<Reply> replies = new ArrayList<>();
    replies.add(
        new Reply.Text(
            turn.office().guidance().wording().say(Phrase.TAKEN_AS, Map.of("word", words))));
    replies.addAll(answer.replies());
    return new Answer(replies, answer.choices(), answer.outcome());
  }
}
