package io.github.thamdai.staff;

import io.github.thamdai.text.ThaiDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the span of time a question names. A month or quarter without a year is that of the fiscal
 * year named, else of today's.
 */
final class PeriodFinder {
  private final Vocabulary words;
  private final Pattern year;
  private final Pattern month;

  PeriodFinder(Vocabulary words) {
    this.words = words;
    this.year = Pattern.compile("(?:" + any(words.year()) + ")(25\\d\\d|[67]\\d)(?!\\d)");
    List<String> full = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Month each : Month.values()) {
      String name = SqueezedQuestion.of(ThaiDates.name(each));
      full.add(Pattern.quote(name));
      named.add(Pattern.quote(name.replaceAll("(?:" + any(words.monthEndings()) + ")$", "")));
      named.add(Pattern.quote(SqueezedQuestion.of(ThaiDates.shortName(each))));
    }
    String alone = String.join("|", full);
    String behind = alone + "|" + String.join("|", named) + "|1[0-2]|[1-9]";
    this.month =
        Pattern.compile(
            "(?:(?:" + any(words.month()) + ")(?:" + behind + ")|" + alone + ")"
                + "(?:(?:" + any(words.calendarYear()) + ")?(25\\d\\d)(?!\\d))?");
  }

  /**
   * What was found.
   *
   * @param year the fiscal year named
   * @param rest the question without the words of time
   */
  record Found(@Nullable DateRange period, @Nullable FiscalYear year, String rest) {}

  Found find(String squeezed, LocalDate today) {
    Matcher monthMatch = month.matcher(squeezed);
    if (monthMatch.find()) {
      Optional<Month> named = monthName(monthMatch.group());
      if (named.isPresent()) {
        return inMonth(squeezed, monthMatch, named.get(), today);
      }
    }
    Matcher yearMatch = year.matcher(squeezed);
    FiscalYear named = yearMatch.find() ? fiscalYear(yearMatch.group(1)) : null;
    String rest = named == null ? squeezed : without(squeezed, yearMatch);
    FiscalYear within = named == null ? FiscalYear.of(today) : named;
    for (Map.Entry<String, List<String>> quarter : words.quarters().entrySet()) {
      Optional<String> word = longest(rest, quarter.getValue());
      if (word.isPresent()) {
        DateRange range = Quarter.of(Integer.parseInt(quarter.getKey())).in(within);
        return new Found(range, named, rest.replace(word.get(), ""));
      }
    }
    for (Map.Entry<String, List<String>> period : words.periods().entrySet()) {
      Optional<String> word = longest(rest, period.getValue());
      if (word.isPresent()) {
        DateRange range = range(period.getKey(), today);
        FiscalYear ofYear = period.getKey().endsWith("_year") ? FiscalYear.of(range.from()) : named;
        return new Found(range, ofYear, rest.replace(word.get(), ""));
      }
    }
    return new Found(named == null ? null : named.range(), named, rest);
  }

  private Found inMonth(String squeezed, Matcher match, Month named, LocalDate today) {
    String rest = without(squeezed, match);
    if (match.group(1) != null) {
      int common = ThaiDates.commonYear(Integer.parseInt(match.group(1)));
      return new Found(DateRange.of(YearMonth.of(common, named)), null, rest);
    }
    Matcher yearMatch = year.matcher(rest);
    if (yearMatch.find()) {
      FiscalYear fiscal = fiscalYear(yearMatch.group(1));
      DateRange range = DateRange.of(fiscal.month(named.getValue()));
      return new Found(range, fiscal, without(rest, yearMatch));
    }
    return new Found(DateRange.of(FiscalYear.of(today).month(named.getValue())), null, rest);
  }

  private Optional<Month> monthName(String match) {
    String bare = match.replaceAll("(?:" + any(words.calendarYear()) + ")?25\\d\\d$", "");
    for (String before : words.month()) {
      if (bare.startsWith(before)) {
        bare = bare.substring(before.length());
        break;
      }
    }
    return ThaiDates.parseMonthName(bare);
  }

  private static DateRange range(String code, LocalDate today) {
    FiscalYear year = FiscalYear.of(today);
    YearMonth month = YearMonth.from(today);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (code) {
      case "today" -> new DateRange(today, today);
      case "tomorrow" -> new DateRange(today.plusDays(1), today.plusDays(1));
      case "this_week" -> new DateRange(monday, monday.plusDays(6));
      case "next_week" -> new DateRange(monday.plusDays(7), monday.plusDays(13));
      case "this_month" -> DateRange.of(month);
      case "next_month" -> DateRange.of(month.plusMonths(1));
      case "last_month" -> DateRange.of(month.minusMonths(1));
      case "this_quarter" -> quarter(today);
      case "next_quarter" -> quarter(today.plusMonths(3));
      case "last_quarter" -> quarter(today.minusMonths(3));
      case "this_year" -> year.range();
      case "next_year" -> year.plus(1).range();
      case "last_year" -> year.plus(-1).range();
      default -> new DateRange(today, today.plusDays(30));
    };
  }

  private static DateRange quarter(LocalDate date) {
    return Quarter.of(date).in(FiscalYear.of(date));
  }

  private static FiscalYear fiscalYear(String digits) {
    int year = Integer.parseInt(digits);
    return new FiscalYear(year < 100 ? 2500 + year : year);
  }

  private static Optional<String> longest(String text, List<String> words) {
    return words.stream().filter(text::contains).max(Comparator.comparingInt(String::length));
  }

  private static String without(String text, Matcher match) {
    return text.substring(0, match.start()) + text.substring(match.end());
  }

  private static String any(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
