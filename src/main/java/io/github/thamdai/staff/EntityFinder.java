package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.DivisionName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the names out of a question, one kind after the other, the clearest first. */
final class EntityFinder {
  private final Vocabulary words;
  private final MeasureIds ids;
  private final DivisionFinder divisions;
  private final PeriodFinder periods;
  private final Pattern indicator;

  EntityFinder(Vocabulary words, List<DivisionName> divisions) {
    this.words = words;
    this.ids = new MeasureIds(words.ids());
    this.divisions = new DivisionFinder(divisions);
    this.periods = new PeriodFinder(words);
    String before =
        words.indicator().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.indicator = Pattern.compile("(?:" + before + ")(\\d{1,2})(?!\\d)");
  }

  Entities find(String squeezed, LocalDate today) {
    String left = squeezed;
    Integer number = null;
    Matcher match = indicator.matcher(left);
    if (match.find()) {
      number = Integer.valueOf(match.group(1));
      left = left.substring(0, match.start()) + left.substring(match.end());
    }
    String round = null;
    for (Map.Entry<String, List<String>> entry : words.rounds().entrySet()) {
      for (String word : entry.getValue()) {
        if (round == null && left.contains(word)) {
          round = entry.getKey();
          left = left.replace(word, "");
        }
      }
    }
    StringBuilder withoutIds = new StringBuilder();
    List<String> measures = ids.find(left, withoutIds);
    StringBuilder withoutDivisions = new StringBuilder();
    List<String> names = divisions.find(withoutIds.toString(), withoutDivisions);
    PeriodFinder.Found time = periods.find(withoutDivisions.toString(), today);
    return new Entities(measures, names, time.period(), time.year(), number, round, time.rest());
  }
}
