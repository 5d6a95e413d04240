package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.finding.TopicRanking;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.search.Correction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words how a question was read, found and decided. */
final class Explanation {
  private static final int CANDIDATES = 5;
  private static final int PARTS = 4;

  private Explanation() {}

  static void ofQuestion(Knowledge office, Question question, Trace trace) {
    trace.note("typed", () -> office.questions().marked(question.typed()));
    trace.note("normalised", question.normalized());
    trace.note("plain", question.plain());
    trace.note("segments", () -> String.join(" | ", office.questions().segments(question)));
    for (Correction.Change change : question.correction().changes()) {
      trace.note("spelling", () -> change.from() + " -> " + change.to());
    }
    question.taken().forEach(t -> trace.note("lexicon", t.toString()));
    trace.note("meanings", () -> numbers(question.meanings()));
    trace.note("cue words", () -> cues(question));
    trace.note("looked for", question.residual());
  }

  static void ofFinding(Question question, Findings findings, Decision decision, Trace trace) {
    for (Candidate candidate : findings.candidates().stream().limit(CANDIDATES).toList()) {
      trace.note("candidate", () -> candidate(candidate));
    }
    trace.note("touched", () -> likeliest(findings.touched()));
    trace.note("sureness", () -> numbers(findings.sureness()));
    trace.note(
        "decision of " + question.plain(),
        () -> decision.getClass().getSimpleName() + ", " + decision.rule());
  }

  static void ofTopics(List<TopicRanking.Likely> ranked, Trace trace) {
    trace.note(
        "topics",
        () ->
            ranked.stream()
                .limit(PARTS)
                .map(t -> number(t.topic().code(), t.probability()))
                .collect(Collectors.joining(", ")));
  }

  private static String candidate(Candidate candidate) {
    Map<String, Double> parts =
        candidate.features().entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<Feature, Double> e) -> e.getKey()))
            .collect(
                Collectors.toMap(
                    e -> e.getKey().key(),
                    Map.Entry::getValue,
                    (x, y) -> x,
                    LinkedHashMap::new));
    return number(candidate.subject(), candidate.probability()) + " (" + numbers(parts) + ")";
  }

  private static String cues(Question question) {
    return question.topics().stream()
        .map(t -> number(t.topic().code(), t.score()))
        .collect(Collectors.joining(", "));
  }

  private static String likeliest(Map<String, Double> among) {
    return among.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(CANDIDATES)
        .map(e -> number(e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String numbers(Map<String, Double> numbers) {
    List<String> shown =
        numbers.entrySet().stream().map(e -> number(e.getKey(), e.getValue())).toList();
    return String.join(", ", shown);
  }

  private static String number(String name, double value) {
    return String.format(Locale.ROOT, "%s %.3f", name, value);
  }
}
