package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When a duty is due in a fiscal year. */
final class DueDates {
  private static final List<Integer> QUARTER_ENDS = List.of(12, 3, 6, 9);
  private static final List<Integer> HALF_ENDS = List.of(3, 9);
  private static final List<Integer> YEAR_END = List.of(9);
  private static final List<Integer> ALL_MONTHS = IntStream.rangeClosed(1, 12).boxed().toList();

  private DueDates() {}

  /** The last days of its months, in order of date; without a cadence there are none. */
  static List<LocalDate> of(@Nullable Cadence cadence, FiscalYear year) {
    if (cadence == null) {
      return List.of();
    }
    List<Integer> months = cadence.months().isEmpty() ? usual(cadence.type()) : cadence.months();
    return months.stream().map(month -> year.month(month).atEndOfMonth()).sorted().toList();
  }

  private static List<Integer> usual(Cadence.Type type) {
    return switch (type) {
      case MONTHLY -> ALL_MONTHS;
      case QUARTERLY -> QUARTER_ENDS;
      case SEMIANNUAL -> HALF_ENDS;
      case ANNUAL -> YEAR_END;
    };
  }
}
