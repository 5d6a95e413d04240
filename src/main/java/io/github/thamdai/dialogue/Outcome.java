package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one turn came to.
 *
 * @param source what the answer stands on
 * @param topic the part that was asked
 * @param candidates what was asked back between, best first
 * @param data what a staff answer is about
 * @param written heading of the written answer of a manual that was given, if one was
 */
public record Outcome(
    Status status,
    @Nullable SourceRef source,
    @Nullable Topic topic,
    List<SourceRef> candidates,
    @Nullable Data data,
    @Nullable String written) {

  /** Without a written answer. */
  public Outcome(
      Status status,
      @Nullable SourceRef source,
      @Nullable Topic topic,
      List<SourceRef> candidates,
      @Nullable Data data) {
    this(status, source, topic, candidates, data, null);
  }

  /** How a turn ended. */
  public enum Status {
    ANSWERED,
    CLARIFY,
    NOT_FOUND,
    REFERRED,
    SMALLTALK,
    FLOW,
    DENIED,
    ERROR;

    /** The name used in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Exactly the measures and occurrences an answer is about.
   *
   * @param measures ids such as E8, in the report's order
   */
  public record Data(List<String> measures, List<DueOccurrence> occurrences) {}

  /**
   * One due date.
   *
   * @param state proven, claimed, overdue, due_soon or upcoming
   */
  public record DueOccurrence(String measure, String obligation, LocalDate due, String state) {}

  public static Outcome of(Status status) {
    return new Outcome(status, null, null, List.of(), null);
  }

  /** The same, with other candidates. */
  public Outcome among(List<SourceRef> others) {
    return new Outcome(status, source, topic, others, data, written);
  }

  /** The same, by a written answer. */
  public Outcome by(String writtenAnswer) {
    return new Outcome(status, source, topic, candidates, data, writtenAnswer);
  }

  public static Outcome answered(SourceRef source, @Nullable Topic topic) {
    return new Outcome(Status.ANSWERED, source, topic, List.of(), null);
  }
}
