package io.github.thamdai.staff;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.ObligationKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A staff question, understood.
 *
 * @param measures ids asked for, in the order asked; empty means all
 * @param divisions names as the agency writes them; empty means all
 * @param period null where no time is named
 * @param kinds kinds of obligation; empty means all
 * @param year the fiscal year named; null means that of today
 * @param indicator the indicator's number; null where none is named
 * @param subject words that a measure must hold; empty where none are asked for
 * @param round {@code 6m} or {@code 12m}; null where none is named
 */
public record StaffQuery(
    Topic topic,
    List<String> measures,
    List<String> divisions,
    @Nullable DateRange period,
    Set<ObligationKind> kinds,
    @Nullable FiscalYear year,
    @Nullable Integer indicator,
    List<String> subject,
    @Nullable String round,
    Set<StaffAspect> aspects) {

  public StaffQuery {
    measures = List.copyOf(measures);
    divisions = List.copyOf(divisions);
    kinds = Set.copyOf(kinds);
    subject = List.copyOf(subject);
    aspects = Set.copyOf(aspects);
  }

  boolean asks(StaffAspect aspect) {
    return aspects.contains(aspect);
  }
}
