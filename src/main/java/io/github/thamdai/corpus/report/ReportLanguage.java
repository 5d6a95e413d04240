package io.github.thamdai.corpus.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The wording of such reports, from {@code report/language.yaml} on the class path. */
final class ReportLanguage {
  static final ReportLanguage THAI = load("/report/language.yaml");

  private final Map<?, ?> words;

  private ReportLanguage(Map<?, ?> words) {
    this.words = words;
  }

  private static ReportLanguage load(String resource) {
    try (InputStream in = ReportLanguage.class.getResourceAsStream(resource)) {
      Object root =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Objects.requireNonNull(in, resource));
      return new ReportLanguage((Map<?, ?>) root);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** A pattern under a path such as {@code duties.plan}. */
  Pattern pattern(String path) {
    return Pattern.compile(word(path));
  }

  String word(String path) {
    return at(path).toString();
  }

  List<String> words(String path) {
    List<String> found = new ArrayList<>();
    for (Object word : (List<?>) at(path)) {
      found.add(word.toString());
    }
    return List.copyOf(found);
  }

  /** Patterns under a path, keyed by the constants of an enum, in the order of the file. */
  <E extends Enum<E>> Map<E, Pattern> patterns(String path, Class<E> type) {
    Map<E, Pattern> found = new LinkedHashMap<>();
    ((Map<?, ?>) at(path))
        .forEach(
            (key, pattern) ->
                found.put(
                    Enum.valueOf(type, key.toString().toUpperCase(Locale.ROOT)),
                    Pattern.compile(pattern.toString())));
    return found;
  }

  Map<Instrument, Map<Integer, String>> indicators() {
    Map<Instrument, Map<Integer, String>> found = new EnumMap<>(Instrument.class);
    ((Map<?, ?>) at("indicators"))
        .forEach(
            (instrument, titles) -> {
              Map<Integer, String> byNumber = new LinkedHashMap<>();
              ((Map<?, ?>) titles)
                  .forEach((no, title) -> byNumber.put((Integer) no, title.toString()));
              found.put(Instrument.valueOf(instrument.toString()), Map.copyOf(byNumber));
            });
    return found;
  }

  List<Misreading> misreadings() {
    List<Misreading> found = new ArrayList<>();
    for (Object entry : (List<?>) at("misreadings")) {
      Map<?, ?> fields = (Map<?, ?>) entry;
      found.add(
          new Misreading(
              field(fields, "printed"),
              field(fields, "likely"),
              Correction.Confidence.valueOf(
                  field(fields, "confidence").toUpperCase(Locale.ROOT))));
    }
    return List.copyOf(found);
  }

  private static String field(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name).toString();
  }

  private Object at(String path) {
    Object here = words;
    for (String key : path.split("\\.", -1)) {
      here = Objects.requireNonNull(((Map<?, ?>) here).get(key), path);
    }
    return here;
  }
}
