package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays a plan out over the calendar. */
public final class Occurrences {
  private static final int SOON_DAYS = 30;

  private final Plans plans;
  private final Proofs proofs;
  private final WorkingDays workingDays;

  public Occurrences(Plans plans, Proofs proofs, WorkingDays workingDays) {
    this.plans = plans;
    this.proofs = proofs;
    this.workingDays = workingDays;
  }

  /** Everything due within a range, by date, each fiscal year under the plan in force in it. */
  public List<Occurrence> within(DateRange range, LocalDate today) {
    List<Occurrence> found = new ArrayList<>();
    FiscalYear last = FiscalYear.of(range.to());
    for (FiscalYear year = FiscalYear.of(range.from());
        year.compareTo(last) <= 0;
        year = year.plus(1)) {
      Optional<PlanInForce> plan = plans.in(year);
      plan.ifPresent(
          inForce ->
              all(inForce, today).stream()
                  .filter(occurrence -> range.contains(occurrence.due()))
                  .forEach(found::add));
    }
    return List.copyOf(found);
  }

  private List<Occurrence> all(PlanInForce inForce, LocalDate today) {
    List<Occurrence> found = new ArrayList<>();
    for (Measure measure : inForce.plan().measures()) {
      for (Obligation obligation : measure.obligations()) {
        for (LocalDate due : DueDates.of(obligation.cadence(), inForce.year())) {
          OccurrenceState state = state(inForce.plan(), measure, obligation, due, today);
          found.add(
              new Occurrence(measure, obligation, due, workingDays.lastUpTo(due), state));
        }
      }
    }
    found.sort(Comparator.comparing(Occurrence::due)); // stable: the report's order within a day
    return found;
  }

  private OccurrenceState state(
      Plan plan, Measure measure, Obligation obligation, LocalDate due, LocalDate today) {
    if (proofs.exists(obligation.id(), due)) {
      return OccurrenceState.PROVEN;
    }
    if (plan.claims(measure, due)) {
      return OccurrenceState.CLAIMED;
    }
    if (due.isBefore(today)) {
      return OccurrenceState.OVERDUE;
    }
    return due.isAfter(today.plusDays(SOON_DAYS))
        ? OccurrenceState.UPCOMING
        : OccurrenceState.DUE_SOON;
  }
}
