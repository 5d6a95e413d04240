package io.github.thamdai.evaluation;

import java.util.List;
import java.util.function.Predicate;

/**
 * Shares of a group of labelled questions, each 0 to 1.
 *
 * @param count how many questions
 * @param status right status, of all
 * @param source right source, of those that ought to be answered or referred
 * @param topic right source and topic, of the same
 * @param askedBack asked back between the right services, of those that are ambiguous
 * @param falseAnswers answered, of those that ought not to be
 * @param written the right written answer was given, of those that have one
 * @param needless a written answer was given, of those that are labelled to have none
 */
public record Scores(
    int count,
    double status,
    double source,
    double topic,
    double askedBack,
    double falseAnswers,
    double written,
    double needless) {

  public static Scores of(List<Verdict> verdicts) {
    List<Verdict> answerable =
        verdicts.stream()
            .filter(
                v ->
                    v.question().status().equals("answered")
                        || v.question().status().equals("referred"))
            .toList();
    List<Verdict> ambiguous =
        verdicts.stream().filter(v -> v.question().status().equals("clarify")).toList();
    List<Verdict> unanswerable =
        verdicts.stream()
            .filter(v -> !answerable.contains(v) && !ambiguous.contains(v))
            .toList();
    return new Scores(
        verdicts.size(),
        share(verdicts, Verdict::status),
        share(answerable, Verdict::source),
        share(answerable, Verdict::topic),
        share(ambiguous, Verdict::source),
        share(unanswerable, Verdict::falseAnswer),
        share(having(verdicts, true), Verdict::written),
        share(having(verdicts, false), v -> !v.written()));
  }

  private static List<Verdict> having(List<Verdict> verdicts, boolean written) {
    return verdicts.stream()
        .filter(v -> v.question().written() != null)
        .filter(v -> written != LabelledQuestion.NONE.equals(v.question().written()))
        .toList();
  }

  /** NaN for an empty group: no questions is not a score of nought. */
  private static double share(List<Verdict> verdicts, Predicate<Verdict> right) {
    return verdicts.isEmpty()
        ? Double.NaN
        : (double) verdicts.stream().filter(right).count() / verdicts.size();
  }
}
