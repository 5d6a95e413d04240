package io.github.thamdai.staff;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.ObligationKind;
import java.util.List;
import java.util.Set;

/**
 * One way of asking.
 *
 * @param words of every group one word must be found
 * @param whole the question must be one of these; empty where words decide
 * @param unless none of these may be found
 * @param needs one of these must be known; empty where none is needed
 * @param without none of these may be known
 * @param subject words that the measures asked for hold; empty where all are meant
 */
record StaffRule(
    Topic topic,
    List<List<String>> words,
    List<String> whole,
    List<String> unless,
    Set<Known> needs,
    Set<Known> without,
    Set<StaffAspect> aspects,
    Set<ObligationKind> kinds,
    List<String> subject) {

  /** What a question may name besides its words. */
  enum Known {
    MEASURE,
    DIVISION,
    PERIOD,
    INDICATOR,
    PLAN
  }

  boolean fits(String squeezed, Set<Known> known) {
    boolean said = whole.isEmpty() ? saysAll(squeezed) : whole.contains(squeezed);
    return said
        && (needs.isEmpty() || needs.stream().anyMatch(known::contains))
        && without.stream().noneMatch(known::contains)
        && !SqueezedQuestion.hasAny(squeezed, unless);
  }

  private boolean saysAll(String squeezed) {
    return words.stream().allMatch(group -> SqueezedQuestion.hasAny(squeezed, group));
  }
}
