package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import java.util.ArrayList;
import java.util.List;

/** Answers about obligations as such, without dates. */
record DutyAnswers(StaffQuery query, PlanInForce plan, List<Measure> measures) {

  StaffResult obligations() {
    List<StaffResult.Duty> duties = new ArrayList<>();
    for (Measure measure : measures) {
      for (Obligation obligation : measure.obligations()) {
        if (asked(obligation)) {
          duties.add(new StaffResult.Duty(measure, obligation));
        }
      }
    }
    List<Measure> without =
        query.asks(StaffAspect.WITHOUT_PERIOD)
            ? measures.stream().filter(measure -> measure.obligations().isEmpty()).toList()
            : List.of();
    return new StaffResult.Obligations(plan, List.copyOf(duties), without);
  }

  private boolean asked(Obligation obligation) {
    return (query.kinds().isEmpty() || query.kinds().contains(obligation.kind()))
        && (!query.asks(StaffAspect.WITH_PERIOD) || obligation.cadence() != null)
        && (!query.asks(StaffAspect.WITHOUT_PERIOD) || obligation.cadence() == null)
        && (!query.asks(StaffAspect.TO_EXECUTIVE) || obligation.to() != null);
  }
}
