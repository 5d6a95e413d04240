package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.finding.Finder;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.search.Correction;
import io.github.thamdai.text.QuestionWords;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question looked up and decided. */
record Lookup(Question question, Findings findings, Decision decision) {
  private static final int SHORTEST_TOLD = 3;

  static Lookup of(TurnContext turn, Question question) {
    Finder finder = turn.office().finder();
    Findings findings =
        question.equals(turn.question())
            ? finder.find(question, turn.kinds())
            : finder.find(question);
    Decision judged = turn.office().decider().decide(findings);
    Decision decision =
        byName(turn, question, findings)
            .or(() -> PublishedFirst.of(findings, judged))
            .orElse(judged);
    Explanation.ofFinding(question, findings, decision, turn.trace());
    return new Lookup(question, findings, decision);
  }

  /** A message that is what one service is called, with or without a part, needs no judging. */
  private static Optional<Decision> byName(
      TurnContext turn, Question question, Findings findings) {
    return named(turn, question)
        .flatMap(
            id ->
                findings.candidates().stream()
                    .filter(c -> c.subject().equals("service/" + id))
                    .findFirst())
        .map(
            candidate ->
                new Decision.Found(
                    candidate, "the message is the service's name, with or without a part"));
  }

  /** The id of the service whose name the message is, slips, particles and the part asked aside. */
  static Optional<String> named(TurnContext turn, Question question) {
    return Stream.of(
            question.plain(),
            matter(question),
            question.correction().text(),
            question.respelled())
        .map(turn.office().particles()::bare)
        .flatMap(bare -> turn.office().serviceNames().of(bare).stream())
        .findFirst();
  }

  /** What is left without the part asked for, and without อะไร, which a cue may leave standing. */
  private static String matter(Question question) {
    return Stream.of(question.residual().split(" "))
        .filter(word -> !QuestionWords.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** How surely the wording speaks for the likeliest service; 0 to 1. */
  double learned() {
    return findings.candidates().stream()
        .limit(1)
        .mapToDouble(best -> best.feature(Feature.LEARNED))
        .findFirst()
        .orElse(0);
  }

  /** Corrected words that name the service itself; others would only puzzle the person. */
  private List<String> toldCorrections(TurnContext turn, Answer answer) {
    SourceRef source = answer.outcome().source();
    if (source == null) {
      return List.of();
    }
    return turn.office()
        .corpus()
        .service(source.id())
        .map(
            service -> {
              String names =
                  ThaiNormalizer.compact(
                      service.title() + " " + String.join(" ", service.names()));
              return question.correction().changes().stream()
                  .map(Correction.Change::to)
                  .filter(word -> word.length() >= SHORTEST_TOLD && names.contains(word))
                  .distinct()
                  .toList();
            })
        .orElse(List.of());
  }

  /** The answer, beginning with what a misspelt word was taken for, when that mattered. */
  Answer taken(TurnContext turn, Answer answer) {
    List<String> told = toldCorrections(turn, answer);
    if (told.isEmpty()) {
      return answer;
    }
    String words = String.join(" ", told);
    List<Reply> replies = new ArrayList<>();
    replies.add(
        new Reply.Text(
            turn.office().guidance().wording().say(Phrase.TAKEN_AS, Map.of("word", words))));
    replies.addAll(answer.replies());
    return new Answer(replies, answer.choices(), answer.outcome());
  }
}
