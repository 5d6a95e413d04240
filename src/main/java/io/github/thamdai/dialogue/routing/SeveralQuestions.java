package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.understanding.Clauses;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A message that asks about several services: each is answered. */
final class SeveralQuestions {
  /** Each part must be this sure by itself; otherwise the message is one question. */
  private static final double SURE = 0.5;

  /** As sure as this where only กับ joins them, or the whole speaks of one already. */
  private static final double VERY_SURE = 0.8;

  /** Where only a space parts them, each asks for something, which is a sign in itself. */
  private static final double ASKING_SURE = 0.6;

  /** So likely must one be in a part that is asked back between several by itself. */
  private static final double ALONE = 0.9;

  private static final int MOST = 3;

  private final TurnContext turn;

  // The ways of splitting often agree, and reading and looking up cost most of an answer.
  private final Map<String, Question> read = new HashMap<>();
  private final Map<Question, Lookup> lookups = new HashMap<>();

  SeveralQuestions(TurnContext turn) {
    this.turn = turn;
  }

  /** @param oneMatter whether the message as a whole speaks of one service */
  Optional<Answer> answer(boolean oneMatter) {
    String plain = turn.question().plain();
    Clauses clauses = turn.office().clauses();
    Optional<Answer> joined =
        oneMatter ? Optional.empty() : each(clauses.split(plain), any -> true, SURE);
    return joined
        .or(() -> each(clauses.splitWhereSetApart(plain), any -> true, VERY_SURE))
        .or(
            () ->
                each(
                    clauses.splitPairs(plain), oneMatter ? this::isNamed : any -> true, VERY_SURE))
        .or(() -> each(clauses.splitAtSpaces(plain), SeveralQuestions::asks, ASKING_SURE));
  }

  /** Whether a part is what one service is called, with or without what is asked of it. */
  private boolean isNamed(Question part) {
    return Lookup.named(turn, part).isPresent();
  }

  /** A story is told with spaces too; questions each ask for something. */
  private static boolean asks(Question question) {
    return !question.topics().isEmpty();
  }

  /** Answers two or three parts if each names something, counts, and is sure by itself. */
  private Optional<Answer> each(List<String> parts, Predicate<Question> counts, double sure) {
    if (parts.size() < 2 || parts.size() > MOST) {
      return Optional.empty();
    }
    List<Question> questions = new ArrayList<>();
    for (String part : parts) {
      Question question = read.computeIfAbsent(part, turn.office().questions()::read);
      if (question.residual().isEmpty() || !counts.test(question)) {
        return Optional.empty();
      }
      questions.add(question);
    }
    // Looking up costs several times as much as telling that it would be in vain.
    return questions.stream()
            .allMatch(q -> turn.office().learned().likeliest(q) >= sure || isNamed(q))
        ? each(questions, sure)
        : Optional.empty();
  }

  private Optional<Answer> each(List<Question> questions, double sure) {
    Map<String, Answer> bySubject = new LinkedHashMap<>();
    for (Question question : questions) {
      Lookup lookup = lookups.computeIfAbsent(question, q -> Lookup.of(turn, q));
      Optional<Candidate> meant =
          meant(lookup)
              .filter(c -> c.feature(Feature.LEARNED) >= sure || isNamed(question));
      if (meant.isEmpty()) {
        return Optional.empty();
      }
      bySubject.putIfAbsent(
          meant.get().subject(),
          new FoundAnswers(turn)
              .answer(
                  lookup,
                  meant.get(),
                  question.topics().isEmpty() ? turn.question() : question));
    }
    return bySubject.size() < 2
        ? Optional.empty()
        : Optional.of(together(List.copyOf(bySubject.values())));
  }

  /** A part may be broad by itself; beside another one it means what it speaks for most. */
  private static Optional<Candidate> meant(Lookup lookup) {
    return switch (lookup.decision()) {
      case Decision.Found found -> Optional.of(found.candidate());
      case Decision.Several open ->
          lookup.findings().candidates().stream().findFirst().filter(c -> c.probability() >= ALONE);
      case Decision.NotHeld none -> Optional.empty();
    };
  }

  private static Answer together(List<Answer> answers) {
    Answer joined = FoundAnswers.joined(answers);
    List<SourceRef> sources = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.outcome().source() != null) {
        sources.add(answer.outcome().source());
      }
    }
    return new Answer(joined.replies(), List.of(), joined.outcome().among(sources));
  }
}
