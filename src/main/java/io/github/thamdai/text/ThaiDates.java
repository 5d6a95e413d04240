package io.github.thamdai.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Thai offices write them and as people type them, in the Buddhist era.
 *
 * <p>Inside the program dates are ISO; this is the edge where the Buddhist era begins.
 */
public final class ThaiDates {
  /** How many years the Buddhist era is ahead of the common era. */
  public static final int ERA_SHIFT = 543;

  private static final List<String> NAMES =
      List.of(
          "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
          "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม");
  private static final List<String> SHORT_NAMES =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
          "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
  private static final Map<String, Month> MONTHS = spellings();

  private static final String PREFIX = "^(?:วันที่ )?";
  private static final String ERA = "(?:(?:พศ|ปี|คศ) ?)*";
  private static final Pattern SPELLED =
      Pattern.compile(PREFIX + "(\\d{1,2}) (?:เดือน ?)?(\\p{IsThai}+?) ?" + ERA + "(\\d{2}|\\d{4})$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(PREFIX + "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{2}|\\d{4})$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(PREFIX + "(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})$");
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("^(?:เดือน ?)?(\\p{IsThai}+?|\\d{1,2} ?[/-]) ?" + ERA + "(\\d{2}|\\d{4})$");

  private ThaiDates() {}

  /** {@code 30 เมษายน 2566}. */
  public static String format(LocalDate date) {
    return date.getDayOfMonth() + " " + format(YearMonth.from(date));
  }

  /** {@code เมษายน 2566}. */
  public static String format(YearMonth month) {
    return name(month.getMonth()) + " " + buddhistYear(month.getYear());
  }

  /** {@code 30 เม.ย. 66}, where room is short. */
  public static String formatShort(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%d %s %02d",
        date.getDayOfMonth(),
        shortName(date.getMonth()),
        Math.floorMod(buddhistYear(date.getYear()), 100));
  }

  public static String name(Month month) {
    return NAMES.get(month.getValue() - 1);
  }

  public static String shortName(Month month) {
    return SHORT_NAMES.get(month.getValue() - 1);
  }

  public static int buddhistYear(int year) {
    return year + ERA_SHIFT;
  }

  public static int commonYear(int buddhistYear) {
    return buddhistYear - ERA_SHIFT;
  }

  /** The month a name, a short name or a number stands for: เมษา, เม.ย., 4, 04. */
  public static Optional<Month> parseMonthName(String text) {
    return month(ThaiNormalizer.normalize(text));
  }

  /** {@code เมษายน 2566}, {@code เม.ย. 66}, {@code 4/2566}. */
  public static Optional<YearMonth> parseMonth(String text) {
    Matcher matcher = MONTH_AND_YEAR.matcher(ThaiNormalizer.normalize(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return month(matcher.group(1).replaceAll("[ /-]", ""))
        .map(month -> YearMonth.of(year(matcher.group(2)), month));
  }

  /**
   * A whole date with its year: {@code 30 เมษายน 2566}, {@code ๓๐ เม.ย. ๖๖}, {@code 30/4/2566},
   * {@code 2566-04-30}, {@code 2023-04-30}. A year of two digits is of the Buddhist era, one of
   * four digits tells its era by its size. Empty where it is no date of the calendar.
   */
  public static Optional<LocalDate> parse(String text) {
    String normal = ThaiNormalizer.normalize(text);
    Matcher spelled = SPELLED.matcher(normal);
    if (spelled.matches()) {
      return month(spelled.group(2))
          .flatMap(month -> date(year(spelled.group(3)), month.getValue(), spelled.group(1)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(normal);
    if (dayFirst.matches()) {
      int month = Integer.parseInt(dayFirst.group(2));
      return date(year(dayFirst.group(3)), month, dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(normal);
    if (yearFirst.matches()) {
      int month = Integer.parseInt(yearFirst.group(2));
      return date(year(yearFirst.group(1)), month, yearFirst.group(3));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException notInCalendar) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      return commonYear(2500 + year);
    }
    return year >= 2300 ? commonYear(year) : year;
  }

  private static Optional<Month> month(String normalized) {
    return Optional.ofNullable(MONTHS.get(normalized.strip()));
  }

  private static Map<String, Month> spellings() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = name(month);
      months.put(ThaiNormalizer.normalize(name), month);
      months.put(ThaiNormalizer.normalize(shortName(month)), month);
      // People drop the ending that only tells the length of the month: เมษา, กรกฎา, กุมภา.
      months.put(ThaiNormalizer.normalize(name.replaceAll("(คม|ยน|พันธ์)$", "")), month);
      months.put(Integer.toString(month.getValue()), month);
      months.put(String.format(Locale.ROOT, "%02d", month.getValue()), month);
    }
    return Map.copyOf(months);
  }
}
