package io.github.thamdai.corpus.report;

import java.util.List;
import java.util.Optional;

/**
 * A report that was read.
 *
 * @param document what the cover says
 * @param measures the rows, in the order of the document
 * @param gaps ids that are missing within the range present, such as {@code E4}
 * @param corrections doubts about the cover; doubts about a measure stand with the measure
 * @param faults what could not be read; the rest was
 */
public record Report(
    ReportDocument document,
    List<Measure> measures,
    List<String> gaps,
    List<Correction> corrections,
    List<ReportFault> faults) {

  public Report {
    measures = List.copyOf(measures);
    gaps = List.copyOf(gaps);
    corrections = List.copyOf(corrections);
    faults = List.copyOf(faults);
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }
}
