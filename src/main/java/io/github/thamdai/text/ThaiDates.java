package io.github.thamdai.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Dates as Thai offices write them, in the Buddhist era, and the months people name.
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
    return Optional.ofNullable(MONTHS.get(ThaiNormalizer.normalize(text).strip()));
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
