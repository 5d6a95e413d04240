package io.github.thamdai.corpus.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One YAML value and the line it stands on. */
public final class YamlValue {
  private final Node node;
  private final String file;
  private final int line;
  private final Problems problems;

  YamlValue(Node node, String file, int line, Problems problems) {
    this.node = node;
    this.file = file;
    this.line = line;
    this.problems = problems;
  }

  public int line() {
    return line;
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isNull() {
    return node instanceof ScalarNode scalar && YamlMap.isNull(scalar);
  }

  /** The scalar's text, trimmed; "" with a problem when this is not a scalar. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problems.add(file, line, "one piece of text was expected here", "write it on this line");
    return "";
  }

  public List<String> texts() {
    return node instanceof ScalarNode
        ? List.of(text())
        : items().stream().map(YamlValue::text).filter(t -> !t.isEmpty()).toList();
  }

  public List<YamlValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      problems.add(file, line, "a list was expected here", "begin each item with '- '");
      return List.of();
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlValue(item, file, item.getStartMark().getLine() + 1, problems));
    }
    return items;
  }

  public Optional<YamlMap> map() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, file, problems));
    }
    problems.add(file, line, "'key: value' lines were expected here", "see index/README.md");
    return Optional.empty();
  }
}
