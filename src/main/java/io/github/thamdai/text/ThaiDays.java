package io.github.thamdai.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One day as people write it: 22 พ.ย. 69, 22/11/2569, พรุ่งนี้, มื้ออื่น. */
public final class ThaiDays {
  private static final Map<String, Integer> NEAR =
      Map.ofEntries(
          Map.entry("วันนี้", 0),
          Map.entry("มื้อนี้", 0),
          Map.entry("พรุ่งนี้", 1),
          Map.entry("วันพรุ่งนี้", 1),
          Map.entry("มื้ออื่น", 1),
          Map.entry("มะรืน", 2),
          Map.entry("มะรืนนี้", 2),
          Map.entry("มื้อฮือ", 2),
          Map.entry("เมื่อวาน", -1),
          Map.entry("เมื่อวานนี้", -1),
          Map.entry("วาน", -1),
          Map.entry("วานนี้", -1),
          Map.entry("มื้อวาน", -1),
          Map.entry("มื้อวานนี้", -1),
          Map.entry("เมื่อวานซืน", -2),
          Map.entry("วานซืน", -2));
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern IN_DIGITS =
      Pattern.compile("(?:เมื่อ)?(?:วันที่|ที่)?(\\d{1,3})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4}|\\d{2}))?");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:เมื่อ)?(?:วันที่|ที่)?(\\d{1,3})(?:เดือน)?([^\\d/\\-]+?)(?:ปี|พ\\.?ศ\\.?|ค\\.?ศ\\.?)*(\\d{4}|\\d{2})?");
  private static final int ERA_BORDER = 2400;
  // 29 February comes every four years, or every eight around a turn of centuries.
  private static final int YEARS_AROUND = 8;
  private static final int LONGEST = 60;

  private ThaiDays() {}

  /** What a text turned out to be. */
  public sealed interface Reading {
    /** A day of the calendar. */
    record Day(LocalDate date) implements Reading {}

    /** Written like a day, but the calendar has none such: the 32nd. */
    record NoSuchDay() implements Reading {}

    /** No day at all. */
    record NotADay() implements Reading {}
  }

  /** A day without a year is the one nearest to {@code today}. */
  public static Reading read(String text, LocalDate today) {
    if (text.length() > LONGEST) {
      return new Reading.NotADay();
    }
    String compact = plain(text);
    Integer days = NEAR.get(ThaiNormalizer.compact(text));
    if (days != null) {
      return new Reading.Day(today.plusDays(days));
    }
    Matcher iso = ISO.matcher(compact);
    if (iso.matches()) {
      int year = Integer.parseInt(iso.group(1));
      return day(
          year > ERA_BORDER ? ThaiDates.commonYear(year) : year,
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(3)));
    }
    for (Pattern form : List.of(IN_DIGITS, IN_WORDS)) {
      Matcher written = form.matcher(compact);
      if (written.matches()) {
        return written(
            Integer.parseInt(written.group(1)), written.group(2), written.group(3), today);
      }
    }
    return new Reading.NotADay();
  }

  /** Fullwidth and Thai digits as Arabic ones; without spaces and invisible characters. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return ThaiDigits.toArabic(composed).replaceAll("[\\s\\p{Cf}]+", "");
  }

  private static Reading written(int day, String monthName, @Nullable String year, LocalDate today) {
    Optional<Month> month = ThaiDates.parseMonthName(monthName);
    if (month.isEmpty()) {
      return monthName.chars().allMatch(Character::isDigit)
          ? new Reading.NoSuchDay()
          : new Reading.NotADay();
    }
    return year == null
        ? nearest(day, month.get(), today)
        : day(commonYear(Integer.parseInt(year)), month.get().getValue(), day);
  }

  /** 2569, 69 and 2026 are the same year. */
  private static int commonYear(int written) {
    if (written < 100) {
      return ThaiDates.commonYear(2500 + written);
    }
    return written > ERA_BORDER ? ThaiDates.commonYear(written) : written;
  }

  private static Reading nearest(int day, Month month, LocalDate today) {
    Reading nearest = new Reading.NoSuchDay();
    long least = Long.MAX_VALUE;
    for (int year = today.getYear() - YEARS_AROUND; year <= today.getYear() + YEARS_AROUND; year++) {
      if (day(year, month.getValue(), day) instanceof Reading.Day found) {
        long away = Math.abs(ChronoUnit.DAYS.between(today, found.date()));
        if (away < least) {
          least = away;
          nearest = found;
        }
      }
    }
    return nearest;
  }

  private static Reading day(int year, int month, int day) {
    try {
      return new Reading.Day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return new Reading.NoSuchDay();
    }
  }
}
