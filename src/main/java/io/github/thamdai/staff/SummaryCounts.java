package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.MeasureStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts a plan for the executive. */
final class SummaryCounts {
  private SummaryCounts() {}

  static StaffResult.Summary of(
      PlanInForce plan, List<Measure> measures, List<Occurrence> ofYear, List<Occurrence> urgent) {
    Map<MeasureStatus, Integer> byStatus = new EnumMap<>(MeasureStatus.class);
    Map<String, Integer> byDivision = new LinkedHashMap<>();
    Map<Indicator, Integer> byIndicator = new LinkedHashMap<>();
    for (Measure measure : measures) {
      byStatus.merge(measure.status(), 1, Integer::sum);
      byIndicator.merge(measure.indicator(), 1, Integer::sum);
      measure.divisions().forEach(division -> byDivision.merge(division, 1, Integer::sum));
    }
    Map<OccurrenceState, Integer> byState = new EnumMap<>(OccurrenceState.class);
    ofYear.forEach(one -> byState.merge(one.state(), 1, Integer::sum));
    return new StaffResult.Summary(
        plan,
        measures,
        Collections.unmodifiableMap(byStatus),
        Collections.unmodifiableMap(byDivision),
        Collections.unmodifiableMap(byIndicator),
        Collections.unmodifiableMap(byState),
        List.copyOf(urgent));
  }
}
