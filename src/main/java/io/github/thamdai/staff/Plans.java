package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The office's plans, one a fiscal year. */
public final class Plans {
  private final NavigableMap<FiscalYear, Plan> byYear = new TreeMap<>();

  /** Of several reports of one year, the one that covers more of it is the plan. */
  public Plans(Collection<Plan> plans) {
    plans.forEach(plan -> byYear.merge(plan.year(), plan, Plans::later));
  }

  /** The plans of reports; a report that does not say its fiscal year is no plan. */
  public static Plans of(Collection<Report> reports) {
    return new Plans(reports.stream().flatMap(report -> Plan.of(report).stream()).toList());
  }

  private static Plan later(Plan a, Plan b) {
    return end(b).isBefore(end(a)) ? a : b;
  }

  private static LocalDate end(Plan plan) {
    return plan.reported() == null ? LocalDate.MIN : plan.reported().to();
  }

  /** The year's own plan, else the latest earlier one, carried over. */
  public Optional<PlanInForce> in(FiscalYear year) {
    Map.Entry<FiscalYear, Plan> found = byYear.floorEntry(year);
    return found == null ? Optional.empty() : Optional.of(new PlanInForce(found.getValue(), year));
  }

  /** The last plan of a year before this one. */
  Optional<Plan> before(FiscalYear year) {
    return Optional.ofNullable(byYear.lowerEntry(year)).map(Map.Entry::getValue);
  }
}
