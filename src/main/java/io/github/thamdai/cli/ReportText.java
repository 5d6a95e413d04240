package io.github.thamdai.cli;

import io.github.thamdai.corpus.report.Cadence;
import io.github.thamdai.corpus.report.Correction;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.EvidenceDefect;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.report.ReportFault;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A report for reading on a terminal. */
final class ReportText {
  private ReportText() {}

  static void print(Report report, PrintWriter out) {
    out.println(report.document().title());
    out.printf(
        "%s, fiscal year %s, round %s (%s .. %s)%n",
        report.document().agency(),
        report.document().fiscalYear(),
        report.document().round(),
        report.document().from(),
        report.document().to());
    report.measures().forEach(measure -> print(measure, out));
    out.println();
    out.printf(
        "%d measures, %d steps, %d reporting items, %d obligations, %d evidence",
        report.measures().size(),
        report.measures().stream().mapToInt(measure -> measure.steps().size()).sum(),
        report.measures().stream().mapToInt(measure -> measure.reporting().size()).sum(),
        report.measures().stream().mapToInt(measure -> measure.obligations().size()).sum(),
        report.measures().stream().mapToInt(measure -> measure.evidence().size()).sum());
    out.println(report.gaps().isEmpty() ? "" : "; missing: " + String.join(", ", report.gaps()));
  }

  /** What belongs to no measure: doubts about the cover, and the parts that could not be read. */
  static void printDoubtsOfDocument(Path file, Report report, PrintWriter err) {
    for (Correction doubt : report.corrections()) {
      err.println(file + ": " + line(doubt));
    }
    for (ReportFault fault : report.faults()) {
      err.println(file + ":" + fault.line() + ": " + fault.message() + "; " + fault.mend());
    }
  }

  private static void print(Measure measure, PrintWriter out) {
    out.println();
    out.printf(
        "%s (line %d) %s %d %s [%s] %s%n",
        measure.id(),
        measure.line(),
        measure.instrument(),
        measure.indicator().no(),
        measure.indicator().title(),
        String.join(", ", measure.divisions()),
        measure.status().code());
    out.println("  " + measure.issue());
    for (Obligation obligation : measure.obligations()) {
      out.printf(
          "  %s %s %s: %s%n",
          obligation.id(), obligation.kind().code(), cadence(obligation), obligation.text());
    }
    for (Evidence evidence : measure.evidence()) {
      out.println("  - " + line(evidence));
    }
    for (Correction doubt : measure.corrections()) {
      out.println("  ? " + line(doubt));
    }
  }

  private static String cadence(Obligation obligation) {
    Cadence cadence = obligation.cadence();
    if (cadence == null) {
      return "(no period)";
    }
    return cadence.type().code() + (cadence.months().isEmpty() ? "" : " " + cadence.months());
  }

  private static String line(Evidence evidence) {
    String where = evidence.url() == null ? evidence.label() : evidence.url();
    String likely = evidence.likelyUrl() == null ? "" : " -> likely " + evidence.likelyUrl();
    String defects =
        evidence.defects().stream().map(EvidenceDefect::code).collect(Collectors.joining(", "));
    return where + likely + (defects.isEmpty() ? "" : " (" + defects + ")");
  }

  private static String line(Correction doubt) {
    return String.format(
        "%s: %s -> likely %s (%s)",
        doubt.field(), doubt.asPrinted(), doubt.likely(), doubt.confidence().code());
  }
}
