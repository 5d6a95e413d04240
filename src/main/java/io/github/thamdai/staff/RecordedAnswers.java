package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Measure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers that read what the office has recorded as proof; for staff alone. */
record RecordedAnswers(
    Proofs proofs, StaffQuery query, PlanInForce plan, List<Measure> measures) {

  /** Of the measures asked for, of all years unless one was named, the latest due date first. */
  List<RecordedProof> found() {
    Set<String> ids = measures.stream().map(Measure::id).collect(Collectors.toSet());
    // Who names nothing asks for all, also of measures that a later report has no more.
    boolean all = measures.size() == plan.plan().measures().size();
    return proofs.recorded().stream()
        .filter(proof -> all || ids.contains(proof.measure()))
        .filter(proof -> isInTime(proof))
        .toList();
  }

  private boolean isInTime(RecordedProof proof) {
    DateRange period = query.period();
    if (period != null) {
      return period.contains(proof.due());
    }
    FiscalYear year = query.year();
    return year == null || FiscalYear.of(proof.due()).equals(year);
  }

  /** @param due what is due in the time asked for */
  StaffResult answer(List<Occurrence> due) {
    List<RecordedProof> found = found();
    List<Occurrence> waiting =
        due.stream()
            .filter(one -> one.state() != OccurrenceState.PROVEN)
            .filter(one -> one.state() != OccurrenceState.UPCOMING)
            .filter(one -> found.stream().noneMatch(proof -> proof.isOf(one)))
            .toList();
    return new StaffResult.Recorded(plan, measures, found, waiting);
  }
}
