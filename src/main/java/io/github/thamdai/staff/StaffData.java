package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Exactly the measures and occurrences an answer is about.
 *
 * @param measures ids, in the report's order
 */
public record StaffData(List<String> measures, List<Occurrence> occurrences) {

  public StaffData {
    measures = List.copyOf(measures);
    occurrences = List.copyOf(occurrences);
  }

  static StaffData of(List<Measure> measures) {
    return new StaffData(measures.stream().map(Measure::id).toList(), List.of());
  }

  /** Occurrences, and the measures they belong to. */
  static StaffData of(PlanInForce plan, List<Occurrence> occurrences, List<Measure> besides) {
    Set<String> named = new LinkedHashSet<>();
    occurrences.forEach(occurrence -> named.add(occurrence.measure().id()));
    besides.forEach(measure -> named.add(measure.id()));
    List<String> ordered = new ArrayList<>();
    for (Measure measure : plan.plan().measures()) {
      if (named.remove(measure.id())) {
        ordered.add(measure.id());
      }
    }
    ordered.addAll(named);
    return new StaffData(ordered, occurrences);
  }
}
