package io.github.thamdai.cli;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.QuestionEvaluation;
import io.github.thamdai.evaluation.Scores;
import io.github.thamdai.evaluation.Verdict;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Scores of labelled questions, for reading and as JSON. */
final class QuestionScores {
  private QuestionScores() {}

  static void print(QuestionEvaluation evaluation, boolean failures, PrintWriter out) {
    if (failures) {
      evaluation.verdicts().stream()
          .filter(verdict -> !verdict.right())
          .forEach(verdict -> out.println(line(verdict)));
    }
    out.println("style            count  status  source  s+topic  asked-back  false-answers  written  needless");
    evaluation.byStyle().forEach((style, scores) -> out.println(row(style, scores)));
    out.println(row("all", evaluation.scores()));
    out.printf(Locale.ROOT, "%.2f ms of processor time a question%n", evaluation.millisPerQuestion());
  }

  static Map<String, Object> json(QuestionEvaluation evaluation, boolean failures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("all", evaluation.scores());
    json.put("styles", evaluation.byStyle());
    json.put("millisPerQuestion", evaluation.millisPerQuestion());
    if (failures) {
      json.put(
          "failures",
          evaluation.verdicts().stream().filter(verdict -> !verdict.right()).map(QuestionScores::line).toList());
    }
    return json;
  }

  /** Where the question stands, what it ought to come to, and what it came to. */
  private static String line(Verdict verdict) {
    LabelledQuestion question = verdict.question();
    Outcome outcome = verdict.outcome();
    return String.format(
        Locale.ROOT,
        "%s %s %s%n     wanted %s %s %s %s%n     got    %s %s %s %s",
        question.place(),
        question.style(),
        question.text(),
        question.status(),
        question.status().equals("clarify") ? question.among() : question.sources(),
        question.topics(),
        Objects.requireNonNullElse(question.written(), ""),
        outcome.status().code(),
        outcome.source() == null ? ids(outcome.candidates()) : outcome.source().id(),
        outcome.topic() == null ? "" : outcome.topic().code(),
        question.written() == null
            ? ""
            : Objects.requireNonNullElse(outcome.written(), LabelledQuestion.NONE));
  }

  private static String ids(List<SourceRef> sources) {
    return sources.stream().map(SourceRef::id).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String row(String style, Scores scores) {
    return String.format(
        Locale.ROOT,
        "%-15s %6d  %6s  %6s  %7s  %10s  %13s  %7s  %8s",
        style,
        scores.count(),
        share(scores.status()),
        share(scores.source()),
        share(scores.topic()),
        share(scores.askedBack()),
        share(scores.falseAnswers()),
        share(scores.written()),
        share(scores.needless()));
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }
}
