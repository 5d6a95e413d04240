package io.github.thamdai.evaluation.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds rows that should be there and are not, rows too many, and words that must not be kept. */
final class RowComparison {
  private final Stage stage;

  RowComparison(Stage stage) {
    this.stage = stage;
  }

  List<Difference> of(ExpectedRows expected) {
    List<Map<String, String>> rows = stage.rows(expected.table());
    List<Map<String, String>> left = new ArrayList<>(rows);
    List<Difference> found = new ArrayList<>();
    for (Map<String, String> wanted : expected.rows()) {
      Map<String, String> match =
          left.stream().filter(row -> fits(row, wanted)).findFirst().orElse(null);
      if (match == null) {
        found.add(
            new Difference(expected.table(), wanted.toString(), shown(rows, wanted)));
      } else {
        left.remove(match);
      }
    }
    if (found.isEmpty() && !left.isEmpty()) {
      found.add(
          new Difference(
              expected.table(), expected.rows().size() + " rows", rows.size() + " rows: " + left));
    }
    return found;
  }

  List<Difference> keptNowhere(List<String> words) {
    List<Difference> found = new ArrayList<>();
    for (String table : words.isEmpty() ? List.<String>of() : stage.tables()) {
      for (Map<String, String> row : stage.rows(table)) {
        words.stream()
            .filter(word -> row.values().stream().anyMatch(value -> value.contains(word)))
            .forEach(word -> found.add(new Difference(table, "'" + word + "' nowhere", row.toString())));
      }
    }
    return found;
  }

  private static boolean fits(Map<String, String> row, Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(column -> column.getValue().equals(row.get(column.getKey())));
  }

  /** Of each row only what was asked for. */
  private static String shown(List<Map<String, String>> rows, Map<String, String> wanted) {
    List<Map<String, String>> shown = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> part = new LinkedHashMap<>();
      wanted.keySet().forEach(column -> part.put(column, row.getOrDefault(column, "(no such column)")));
      shown.add(part);
    }
    return shown.isEmpty() ? "no rows" : shown.toString();
  }
}
