package io.github.thamdai.evaluation;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores that must not be missed, each 0 to 1, as a file like src/evaluation/scores.yaml pins them.
 *
 * @param questions the files they were measured on, asked together
 * @param falseAnswers at most this share; the others are at least
 * @param needless as falseAnswers
 * @param styles right source and topic, of the questions of a style
 */
public record Floors(
    List<Path> questions,
    double source,
    double topic,
    double askedBack,
    double falseAnswers,
    double written,
    double needless,
    Map<String, Double> styles) {
  private static final Set<String> KEYS =
      Set.of(
          "measured-at",
          "questions",
          "source",
          "topic",
          "asked-back",
          "false-answers",
          "written",
          "needless",
          "styles");

  /**
   * Reads the file; the questions are named relative to it.
   *
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static Floors read(Path file) {
    Problems problems = new Problems();
    Floors floors =
        YamlFile.read(file, String.valueOf(file.getFileName()), problems)
            .map(map -> floors(map, file))
            .orElse(new Floors(List.of(), 0, 0, 0, 1, 0, 1, Map.of()));
    problems.throwIfAny();
    return floors;
  }

  private static Floors floors(YamlMap map, Path file) {
    map.allowOnly(KEYS);
    List<Path> questions = map.texts("questions").stream().map(file::resolveSibling).toList();
    if (questions.isEmpty()) {
      map.problem("questions", "no questions are named", "write questions: [judge.yaml]");
    }
    return new Floors(
        questions,
        share(map, "source"),
        share(map, "topic"),
        share(map, "asked-back"),
        share(map, "false-answers"),
        map.has("written") ? share(map, "written") : 0,
        map.has("needless") ? share(map, "needless") : 1,
        styles(map));
  }

  private static Map<String, Double> styles(YamlMap map) {
    Map<String, Double> styles = new TreeMap<>();
    map.map("styles")
        .ifPresent(given -> given.keys().forEach(style -> styles.put(style, share(given, style))));
    return Map.copyOf(styles);
  }

  private static double share(YamlMap map, String key) {
    double share = map.decimal(key, Double.NaN);
    if (!(share >= 0 && share <= 1)) {
      map.problem(key, "'" + key + "' is no share", "write a number from 0 to 1, such as 0.95");
    }
    return share;
  }

  /**
   * What falls short, in words; empty when nothing does. A score of no question falls short.
   *
   * @param scores of all questions
   * @param byStyle scores of those of each style
   */
  public List<String> missed(Scores scores, Map<String, Scores> byStyle) {
    List<String> missed = new ArrayList<>();
    least("source", scores.source(), source, missed);
    least("topic", scores.topic(), topic, missed);
    least("asked-back", scores.askedBack(), askedBack, missed);
    most("false-answers", scores.falseAnswers(), falseAnswers, missed);
    if (written > 0) {
      least("written", scores.written(), written, missed);
    }
    if (needless < 1) {
      most("needless", scores.needless(), needless, missed);
    }
    new TreeMap<>(styles)
        .forEach(
            (style, floor) -> {
              Scores of = byStyle.get(style);
              least("topic of " + style, of == null ? Double.NaN : of.topic(), floor, missed);
            });
    return List.copyOf(missed);
  }

  private static void least(String name, double score, double floor, List<String> missed) {
    if (!(score >= floor)) {
      missed.add(line(name, score, "at least", floor));
    }
  }

  private static void most(String name, double score, double ceiling, List<String> missed) {
    if (!(score <= ceiling)) {
      missed.add(line(name, score, "at most", ceiling));
    }
  }

  private static String line(String name, double score, String bound, double floor) {
    return String.format(Locale.ROOT, "%s is %.4f; %s %.4f is needed", name, score, bound, floor);
  }
}
