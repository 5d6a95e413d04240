package io.github.thamdai.corpus.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a YAML file as a {@link YamlMap}; syntax faults become {@link Problem}s with their line. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * @param name how the file is called in messages
   * @return the top mapping, or empty with the fault added to {@code problems}
   */
  public static Optional<YamlMap> read(Path path, String name, Problems problems) {
    try {
      return parse(Files.readString(path), name, problems);
    } catch (CharacterCodingException e) {
      problems.add(name, 0, "the file is not UTF-8 text", "save it again as UTF-8");
    } catch (IOException e) {
      problems.add(
          name, 0, "the file cannot be read", "check that it exists and may be read by this user");
    }
    return Optional.empty();
  }

  /** As {@link #read}, for text that is at hand. */
  public static Optional<YamlMap> parse(String text, String name, Problems problems) {
    try {
      Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(mapping, name, problems));
      }
      problems.add(name, 1, "the file has no 'key: value' lines", "see index/README.md for its form");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(name, line, "YAML syntax: " + e.getProblem(), "check indentation, quotes and ':'");
    } catch (YAMLException e) {
      problems.add(name, 0, "YAML syntax: " + e.getMessage(), "remove characters that do not print");
    }
    return Optional.empty();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(20);
    options.setCodePointLimit(4_000_000);
    return options;
  }
}
