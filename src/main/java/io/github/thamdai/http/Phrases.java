package io.github.thamdai.http;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of some pages, from a section of a YAML file: one line for each constant of an enum, no
 * more and no fewer. Immutable.
 */
public final class Phrases<E extends Enum<E>> {
  private final Map<E, String> texts;

  private Phrases(Map<E, String> texts) {
    this.texts = texts;
  }

  /** Reads the section; the key of {@code SIGN_OUT} is {@code sign_out}. */
  public static <E extends Enum<E>> Phrases<E> read(
      Path file, String section, Class<E> keys, Problems problems) {
    String name = String.valueOf(file.getFileName());
    Map<E, String> texts = new EnumMap<>(keys);
    Optional<YamlMap> whole = YamlFile.read(file, name, problems);
    Optional<YamlMap> found = whole.flatMap(map -> map.map(section));
    if (whole.isPresent() && found.isEmpty()) {
      problems.add(name, 1, "'" + section + "' is missing", "add '" + section + ":' and its lines");
    }
    found.ifPresent(
        map -> {
          map.allowOnly(
              Stream.of(keys.getEnumConstants()).map(Phrases::key).collect(Collectors.toSet()));
          for (E constant : keys.getEnumConstants()) {
            texts.put(constant, map.text(key(constant)));
          }
        });
    return new Phrases<>(texts);
  }

  public String of(E key) {
    return texts.getOrDefault(key, key(key));
  }

  /** With {@code {name}} replaced; names and values alternate. */
  public String of(E key, String... namesAndValues) {
    String text = of(key);
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return text;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
