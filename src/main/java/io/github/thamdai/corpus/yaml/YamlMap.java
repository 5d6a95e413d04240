package io.github.thamdai.corpus.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML mapping that knows where it stands. Accessors add a {@link Problem} and return a harmless
 * value when something is wrong, so that one reading finds every fault.
 */
public final class YamlMap {
  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final String file;
  private final int line;
  private final Problems problems;

  YamlMap(MappingNode node, String file, Problems problems) {
    this.file = file;
    this.line = node.getStartMark().getLine() + 1;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(file, keyLine, "a key is not plain text", "write 'key: value'");
      } else if (values.containsKey(key.getValue())) {
        problems.add(
            file, keyLine, "'" + key.getValue() + "' stands twice", "keep one of the two");
      } else {
        values.put(key.getValue(), new YamlValue(tuple.getValueNode(), file, keyLine, problems));
      }
    }
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /** Line of a key, or of the mapping itself when the key is absent. */
  public int lineOf(String key) {
    YamlValue value = values.get(key);
    return value == null ? line : value.line();
  }

  public Set<String> keys() {
    return values.keySet();
  }

  public boolean has(String key) {
    return value(key).isPresent();
  }

  public Optional<YamlValue> value(String key) {
    YamlValue value = values.get(key);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  /** Text that must be there; "" with a problem when it is not. */
  public String text(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      problem(key, "'" + key + "' is missing", "add a line '" + key + ": ...'");
      return "";
    }
    String text = value.get().text();
    if (text.isBlank()) {
      problem(key, "'" + key + "' is empty", "write its text after the colon");
    }
    return text;
  }

  public @Nullable String optionalText(String key) {
    return value(key).map(YamlValue::text).orElse(null);
  }

  /** A list of texts; a single text counts as a list of one; absent is empty. */
  public List<String> texts(String key) {
    return value(key).map(YamlValue::texts).orElse(List.of());
  }

  /** A list whose items may be of any shape; absent is empty. */
  public List<YamlValue> items(String key) {
    return value(key).map(YamlValue::items).orElse(List.of());
  }

  /** A list of mappings; absent is empty. */
  public List<YamlMap> maps(String key) {
    return items(key).stream().flatMap(v -> v.map().stream()).toList();
  }

  /** A mapping below a key. */
  public Optional<YamlMap> map(String key) {
    return value(key).flatMap(YamlValue::map);
  }

  public boolean flag(String key, boolean otherwise) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    String text = value.get().text();
    if (!text.equals("true") && !text.equals("false")) {
      problem(key, "'" + key + "' is '" + text + "'", "write true or false");
    }
    return text.equals("true");
  }

  public int number(String key, int otherwise) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.get().text());
    } catch (NumberFormatException e) {
      problem(key, "'" + key + "' is not a whole number", "write digits only, such as 1");
      return otherwise;
    }
  }

  public double decimal(String key, double otherwise) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Double.parseDouble(value.get().text());
    } catch (NumberFormatException e) {
      problem(key, "'" + key + "' is not a number", "write a number such as 0.8");
      return otherwise;
    }
  }

  /** An ISO date that must be there; 1970-01-01 with a problem when it is not. */
  public LocalDate date(String key) {
    String text = text(key);
    try {
      return text.isBlank() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(key, "'" + key + "' is '" + text + "'", "write a date as year-month-day: 2026-11-22");
      return LocalDate.EPOCH;
    }
  }

  /** Names every key that is not allowed, with the allowed ones as the mend. */
  public void allowOnly(Set<String> allowed) {
    strangers(allowed).forEach(problems::add);
  }

  /** Every key that is not allowed, for a reader that warns and goes on. */
  public List<Problem> strangers(Set<String> allowed) {
    String mend = "use one of: " + String.join(", ", allowed.stream().sorted().toList());
    return values.entrySet().stream()
        .filter(entry -> !allowed.contains(entry.getKey()))
        .map(
            entry ->
                new Problem(
                    file,
                    entry.getValue().line(),
                    "'" + entry.getKey() + "' is not a key of this place",
                    mend))
        .toList();
  }

  /** Adds a problem at the line of a key. */
  public void problem(String key, String message, String mend) {
    problems.add(file, lineOf(key), message, mend);
  }

  /** Adds a problem at a line of this file. */
  public void problemAt(int at, String message, String mend) {
    problems.add(file, at, message, mend);
  }

  static boolean isNull(ScalarNode node) {
    return node.getTag().equals(Tag.NULL);
  }
}
