package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.understanding.Clauses;
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

  /** As sure as this where only กับ joins them, or the whole speaks of one already. */
  private static final double VERY_SURE = 0.8;

  /** Where only a space parts them, each asks for something, which is a sign in itself. */
  private static final double ASKING_SURE = 0.6;

  private static final int MOST = 3;

  private final TurnContext turn;

  SeveralQuestions(TurnContext turn) {
    this.turn = turn;
  }

  /** @param oneMatter whether the message as a whole speaks of one service */
  Optional<Answer> answer(boolean oneMatter) {
    String plain = turn.question().plain();
    Clauses clauses = turn.office().clauses();
    Optional<Answer> joined =
        oneMatter ? Optional.empty() : each(read(clauses.split(plain)), SURE);
    return joined
        .or(() -> each(read(clauses.splitWhereSetApart(plain)), VERY_SURE))
        .or(() -> oneMatter ? Optional.empty() : each(read(clauses.splitPairs(plain)), VERY_SURE))
        .or(() -> each(allAsking(read(clauses.splitAtSpaces(plain))), ASKING_SURE));
  }

  /** The parts as questions; none unless there are two or three and each names something. */
  private List<Question> read(List<String> parts) {
    if (parts.size() < 2 || parts.size() > MOST) {
      return List.of();
    }
    List<Question> questions =
        parts.stream().map(part -> turn.office().questions().read(part)).toList();
    boolean named = questions.stream().noneMatch(q -> q.residual().isEmpty());
    return named ? questions : List.of();
  }

  /** A story is told with spaces too; questions each ask for something. */
  private static List<Question> allAsking(List<Question> questions) {
    return questions.stream().noneMatch(q -> q.topics().isEmpty()) ? questions : List.of();
  }

  private Optional<Answer> each(List<Question> questions, double sure) {
    Map<String, Answer> bySubject = new LinkedHashMap<>();
    for (Question question : questions) {
      Lookup lookup = Lookup.of(turn, question);
      if (!(lookup.decision() instanceof Decision.Found found)
          || found.candidate().feature(Feature.LEARNED) < sure) {
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
