package io.github.thamdai.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question names.
 *
 * @param rest the question without all of it
 */
record Entities(
    List<String> measures,
    List<String> divisions,
    @Nullable DateRange period,
    @Nullable FiscalYear year,
    @Nullable Integer indicator,
    @Nullable String round,
    String rest) {

  Entities withMeasures(List<String> others) {
    return new Entities(others, divisions, period, year, indicator, round, rest);
  }
}
