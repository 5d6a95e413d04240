package io.github.thamdai.corpus.report;

import java.util.List;

/**
 * One row of the report.
 *
 * @param id such as {@code E8}
 * @param line 1-based line of the file
 * @param issue what must improve, without the id and the survey options
 * @param options the survey options printed under the issue
 * @param divisions names as the agency writes them
 * @param steps items of the third column, without their numbers
 * @param reporting items of the fourth column, without their numbers
 * @param statusText what the last column says before its evidence
 */
public record Measure(
    String id,
    int line,
    Instrument instrument,
    Indicator indicator,
    String issue,
    List<String> options,
    List<String> divisions,
    List<String> steps,
    List<String> reporting,
    List<Obligation> obligations,
    MeasureStatus status,
    String statusText,
    List<Evidence> evidence,
    List<Correction> corrections) {

  public Measure {
    options = List.copyOf(options);
    divisions = List.copyOf(divisions);
    steps = List.copyOf(steps);
    reporting = List.copyOf(reporting);
    obligations = List.copyOf(obligations);
    evidence = List.copyOf(evidence);
    corrections = List.copyOf(corrections);
  }
}
