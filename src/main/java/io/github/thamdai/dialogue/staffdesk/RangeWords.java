package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.staff.DateRange;
import io.github.thamdai.staff.FiscalYear;
import io.github.thamdai.staff.Quarter;
import io.github.thamdai.text.ThaiDates;
import java.time.YearMonth;

/** Names spans of time. */
final class RangeWords {
  private final StaffWording wording;

  RangeWords(StaffWording wording) {
    this.wording = wording;
  }

  /** A fiscal year, its quarter, a month, or from when to when. */
  String of(DateRange range) {
    FiscalYear year = FiscalYear.of(range.from());
    if (range.equals(year.range())) {
      return wording.say(StaffPhrase.RANGE_YEAR, "year", year.year());
    }
    Quarter quarter = Quarter.of(range.from());
    if (range.equals(quarter.in(year))) {
      return wording.say(
          StaffPhrase.RANGE_QUARTER, "no", quarter.no(), "year", year.year());
    }
    YearMonth month = YearMonth.from(range.from());
    if (range.from().equals(month.atDay(1)) && range.to().equals(month.atEndOfMonth())) {
      return wording.say(StaffPhrase.RANGE_MONTH, "month", ThaiDates.format(month));
    }
    return range.from().equals(range.to())
        ? ThaiDates.format(range.from())
        : wording.say(
            StaffPhrase.RANGE_DAYS,
            "from", ThaiDates.format(range.from()),
            "to", ThaiDates.format(range.to()));
  }
}
