package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.MeasureStatus;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.report.ReportDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one fiscal year, as its latest report has them.
 *
 * @param reported the days that the report speaks of; null where its cover names none
 */
public record Plan(FiscalYear year, @Nullable DateRange reported, Report report) {

  /** The plan of a report; empty where the report does not say its fiscal year. */
  public static Optional<Plan> of(Report report) {
    ReportDocument document = report.document();
    Integer year = document.fiscalYear();
    if (year == null) {
      return Optional.empty();
    }
    LocalDate from = document.from();
    LocalDate to = document.to();
    DateRange reported = from == null || to == null ? null : new DateRange(from, to);
    return Optional.of(new Plan(new FiscalYear(year), reported, report));
  }

  public List<Measure> measures() {
    return report.measures();
  }

  /** Whether the report claims what was due on a day: it covers the day and calls the measure done. */
  boolean claims(Measure measure, LocalDate due) {
    return reported != null
        && reported.contains(due)
        && measure.status() == MeasureStatus.DONE;
  }
}
