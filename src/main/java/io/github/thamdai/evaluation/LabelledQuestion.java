package io.github.thamdai.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with the outcome it ought to have.
 *
 * @param sources ids that are right, the best first; "agency" is the office itself; empty when no
 *     source is expected
 * @param topics codes that are right, the best first; empty when any will do
 * @param among for clarify: ids of which at least two ought to be offered
 * @param written first wording of the written answer that is right, {@link #NONE} if none is; null
 *     where nobody has said
 * @param style how it is written: plain, typo, dialect ...
 * @param file name of its file
 * @param line where it stands there
 */
public record LabelledQuestion(
    String text,
    String status,
    List<String> sources,
    List<String> topics,
    List<String> among,
    @Nullable String written,
    String style,
    String file,
    int line) {
  /** No written answer is right. */
  public static final String NONE = "none";

  /** The id that is right, if one is expected. */
  public @Nullable String source() {
    return sources.isEmpty() ? null : sources.getFirst();
  }

  /** Where it stands, as {@code fit.yaml:12}. */
  public String place() {
    return file + ":" + line;
  }
}
