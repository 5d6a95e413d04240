package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.wording.Phrase;
import java.util.Optional;

/** A question about a service: looked up, decided, answered, or said not to be held. */
final class QuestionStep implements TurnStep {
  /** A question that names a service leaves its wording in little doubt. */
  private static final double NAMED = 0.5;

  /** From here on a message speaks of one service, though แล้ว may stand in it. */
  private static final double ONE_MATTER = 0.8;

  /** From here on it speaks of another one too, however surely it speaks of the first. */
  private static final double ANOTHER_TOUCHED = 0.6;

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    Question question = turn.question();
    if (!speaks(turn, question)) {
      return Optional.of(
          Move.onward(
              turn.office().others().plain(Phrase.NO_WORDS, Status.CLARIFY), turn.state()));
    }
    Lookup lookup = Lookup.of(turn, question);
    Optional<Answer> several = new SeveralQuestions(turn).answer(isOneMatter(lookup));
    if (several.isPresent()) {
      return several.map(answer -> Move.onward(answer, turn.state()));
    }
    Answer answer =
        switch (lookup.decision()) {
          case Decision.Found found ->
              new FoundAnswers(turn).answer(lookup, found.candidate(), question);
          case Decision.Several open ->
              sameSubject(turn, lookup)
                  .orElseGet(() -> new FoundAnswers(turn).which(question, open.services()));
          case Decision.NotHeld none ->
              sameSubject(turn, lookup).orElseGet(() -> notHeld(turn, question));
        };
    return Optional.of(Move.onward(lookup.taken(turn, answer), turn.state()));
  }

  private static boolean isOneMatter(Lookup lookup) {
    long touched =
        lookup.findings().touched().values().stream().filter(t -> t >= ANOTHER_TOUCHED).count();
    return lookup.learned() >= ONE_MATTER && touched < 2;
  }

  /** A part was asked in words that name no service: then the one just spoken of is meant. */
  private static Optional<Answer> sameSubject(TurnContext turn, Lookup lookup) {
    SourceRef subject = turn.state().source();
    if (subject == null
        || subject.kind() != SourceKind.SERVICE
        || turn.question().topics().isEmpty()
        || namesAService(lookup)) {
      return Optional.empty();
    }
    return turn.office()
        .corpus()
        .service(subject.id())
        .map(
            service -> {
              turn.trace().note("follow-up", "still about " + service.id());
              return FollowUpStep.about(turn, service, turn.question(), null);
            });
  }

  private static boolean namesAService(Lookup lookup) {
    return lookup.learned() >= NAMED;
  }

  /** Thai letters, or a word in others that the documents hold; a number by itself asks nothing. */
  private static boolean speaks(TurnContext turn, Question question) {
    return question.normalized().codePoints().anyMatch(QuestionStep::isThai)
        || question.words().stream()
            .filter(word -> word.codePoints().noneMatch(Character::isDigit))
            .anyMatch(turn.office()::holds);
  }

  private static boolean isThai(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI;
  }

  private static Answer notHeld(TurnContext turn, Question question) {
    var topic = question.topics().isEmpty() ? null : question.topics().getFirst().topic();
    // Only a part was named, of nothing: ask of what, rather than say that it is not known.
    return question.residual().isEmpty() && topic != null
        ? turn.office().others().whichMatter(topic)
        : turn.office().others().notFound(topic);
  }
}
