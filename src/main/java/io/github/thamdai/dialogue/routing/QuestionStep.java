package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.Optional;

/** A question about a service: looked up, decided, answered, or said not to be held. */
final class QuestionStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    Optional<Answer> several = new SeveralQuestions(turn).answer();
    if (several.isPresent()) {
      return several.map(answer -> Move.onward(answer, turn.state()));
    }
    Question question = turn.question();
    Lookup lookup = Lookup.of(turn, question);
    Answer answer =
        switch (lookup.decision()) {
          case Decision.Found found -> new FoundAnswers(turn).answer(question, found.candidate());
          case Decision.Several open -> new FoundAnswers(turn).which(question, open.services());
          case Decision.NotHeld none -> notHeld(turn, question);
        };
    return Optional.of(Move.onward(lookup.taken(turn, answer), turn.state()));
  }

  private static Answer notHeld(TurnContext turn, Question question) {
    var topic = question.topics().isEmpty() ? null : question.topics().getFirst().topic();
    // Only a part was named, of nothing: ask of what, rather than say that it is not known.
    return question.residual().isEmpty() && topic != null
        ? turn.office().others().whichMatter(topic)
        : turn.office().others().notFound(topic);
  }
}
