package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message that asks about several services: each is answered. */
final class SeveralQuestions {
  /** Each part must be this sure by itself; otherwise the message is one question. */
  private static final double SURE = 0.5;

  private static final int MOST = 3;

  private final TurnContext turn;

  SeveralQuestions(TurnContext turn) {
    this.turn = turn;
  }

  Optional<Answer> answer() {
    List<String> clauses = turn.office().clauses().split(turn.question().plain());
    if (clauses.size() < 2 || clauses.size() > MOST) {
      return Optional.empty();
    }
    Map<String, Answer> bySubject = new LinkedHashMap<>();
    for (String clause : clauses) {
      Question question = turn.office().questions().read(clause);
      Lookup lookup = Lookup.of(turn, question);
      if (question.residual().isEmpty()
          || !(lookup.decision() instanceof Decision.Found found)
          || !sure(found.candidate())) {
        return Optional.empty();
      }
      bySubject.putIfAbsent(
          found.candidate().subject(),
          new FoundAnswers(turn)
              .answer(question.topics().isEmpty() ? turn.question() : question, found.candidate()));
    }
    return bySubject.size() < 2
        ? Optional.empty()
        : Optional.of(together(List.copyOf(bySubject.values())));
  }

  private static boolean sure(Candidate candidate) {
    return candidate.feature(Feature.LEARNED) >= SURE;
  }

  private static Answer together(List<Answer> answers) {
    Answer joined = FoundAnswers.joined(answers);
    List<SourceRef> sources = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.outcome().source() != null) {
        sources.add(answer.outcome().source());
      }
    }
    Outcome first = joined.outcome();
    return new Answer(
        joined.replies(),
        List.of(),
        new Outcome(first.status(), first.source(), first.topic(), sources, null));
  }
}
