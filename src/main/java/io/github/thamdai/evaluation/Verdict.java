package io.github.thamdai.evaluation;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one labelled question went.
 *
 * @param status whether the status is the expected one
 * @param source whether the source is right; true when none is expected
 * @param topic whether source and topic are right
 * @param written whether the written answer that is right was given, or none where none is; true
 *     where nobody has said which
 * @param falseAnswer answered although it should not have been, and not from a source that its
 *     label allows: a question that no document answers may name one that comes nearest
 */
public record Verdict(
    LabelledQuestion question,
    Outcome outcome,
    boolean status,
    boolean source,
    boolean topic,
    boolean written,
    boolean falseAnswer) {

  /** Judges an outcome. */
  public static Verdict of(LabelledQuestion question, Outcome outcome) {
    boolean expectsAnswer =
        question.status().equals("answered") || question.status().equals("referred");
    boolean status = outcome.status().code().equals(question.status());
    boolean source =
        switch (question.status()) {
          case "answered", "referred" -> matches(question, outcome.source());
          case "clarify" -> status && offers(question, outcome);
          default -> status;
        };
    boolean topic =
        source
            && (!question.status().equals("answered")
                || question.topics().isEmpty()
                || (outcome.topic() != null
                    && question.topics().contains(outcome.topic().code())));
    return new Verdict(
        question,
        outcome,
        status,
        source,
        topic,
        question.written() == null
            || question.written().equals(Objects.requireNonNullElse(outcome.written(), LabelledQuestion.NONE)),
        !expectsAnswer
            && !question.status().equals("clarify")
            && outcome.status() == Status.ANSWERED
            && !matches(question, outcome.source()));
  }

  /** Whether nothing about the outcome is wrong. */
  public boolean right() {
    return status && source && topic && written;
  }

  private static boolean matches(LabelledQuestion question, @Nullable SourceRef source) {
    return source != null
        && (question.sources().contains(source.id())
            || (ofOffice(source) && question.sources().contains("agency")));
  }

  /** A published answer or page of the office speaks of the office as its own record does. */
  private static boolean ofOffice(SourceRef source) {
    return source.kind() != SourceKind.SERVICE;
  }

  private static boolean offers(LabelledQuestion question, Outcome outcome) {
    if (question.among().isEmpty()) {
      return true;
    }
    long offered =
        outcome.candidates().stream().filter(c -> question.among().contains(c.id())).count();
    return offered >= Math.min(2, question.among().size());
  }
}
