package io.github.thamdai.corpus.report;

import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cover: title, fiscal year, round and the name of the office. */
final class Cover {
  private static final ReportLanguage LANGUAGE = ReportLanguage.THAI;
  private static final Pattern TITLE = LANGUAGE.pattern("title");
  private static final Pattern YEAR = LANGUAGE.pattern("fiscalYear");
  private static final Pattern ROUND = LANGUAGE.pattern("round");
  private static final Pattern AGENCY = LANGUAGE.pattern("agency");

  private final List<ReportLine.Prose> lines;
  private final List<Correction> corrections = new ArrayList<>();
  private final List<ReportFault> faults = new ArrayList<>();

  Cover(List<ReportLine.Prose> lines) {
    this.lines = List.copyOf(lines);
  }

  ReportDocument read() {
    String year = first(YEAR);
    String months = first(ROUND);
    if (year == null) {
      faults.add(missing("fiscal year", "examples.fiscalYear"));
    }
    if (months == null) {
      faults.add(missing("round", "examples.round"));
    }
    Integer fiscalYear = year == null ? null : Integer.valueOf(year);
    LocalDate from = null;
    LocalDate to = null;
    if (fiscalYear != null && months != null) {
      // Both rounds are counted from the first month of the fiscal year, October.
      YearMonth first = YearMonth.of(ThaiDates.commonYear(fiscalYear) - 1, 10);
      from = first.atDay(1);
      to = first.plusMonths(Integer.parseInt(months) - 1L).atEndOfMonth();
    }
    String round = months == null ? null : months + "m";
    return new ReportDocument(title(), fiscalYear, round, from, to, agency());
  }

  List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  List<ReportFault> faults() {
    return List.copyOf(faults);
  }

  private static ReportFault missing(String what, String example) {
    return new ReportFault(
        1, "no " + what + " on the cover", "write it as in: " + LANGUAGE.word(example));
  }

  private String title() {
    return lines.stream()
        .map(ReportLine.Prose::text)
        .filter(text -> TITLE.matcher(Squeezed.of(text).text()).find())
        .findFirst()
        .orElseGet(() -> lines.isEmpty() ? "" : lines.getFirst().text());
  }

  private @Nullable String first(Pattern pattern) {
    for (ReportLine.Prose line : lines) {
      Matcher matcher = pattern.matcher(Squeezed.of(line.text()).text());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  /** The name printed most often; a name printed otherwise is a doubt. */
  private @Nullable String agency() {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (ReportLine.Prose line : lines) {
      Matcher name = AGENCY.matcher(line.text());
      while (name.find()) {
        names.merge(name.group().replaceAll("\\s+", ""), 1, Integer::sum);
      }
    }
    String likely = null;
    int most = 0;
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      if (name.getValue() > most) {
        most = name.getValue();
        likely = name.getKey();
      }
    }
    if (likely != null) {
      for (String printed : names.keySet()) {
        if (!printed.equals(likely)) {
          corrections.add(
              new Correction("agency", printed, likely, Correction.Confidence.HIGH));
        }
      }
    }
    return likely;
  }
}
