package io.github.thamdai.evaluation;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads files of labelled questions.
 *
 * <p>Further right answers may stand beside {@code expect} or inside it. Others may write files for
 * their own tools too, so keys that are not known are told and passed over.
 */
public final class LabelledQuestionReader {
  private static final Set<String> FURTHER = Set.of("also", "also_topic", "among");
  private static final Set<String> KEYS = with(FURTHER, "q", "expect", "style");
  private static final Set<String> EXPECTED = with(FURTHER, "status", "source", "topic", "written");

  private static final List<String> STATUSES =
      List.of("answered", "clarify", "referred", "not_found", "smalltalk", "denied", "flow");

  private final Problems problems = new Problems();
  private final List<Problem> warnings = new ArrayList<>();
  private final List<LabelledQuestion> questions = new ArrayList<>();

  private LabelledQuestionReader() {}

  /**
   * Reads whole files, in their order.
   *
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static LabelledQuestions read(Collection<Path> files) {
    LabelledQuestionReader reader = new LabelledQuestionReader();
    files.forEach(reader::file);
    reader.problems.throwIfAny();
    return new LabelledQuestions(reader.questions, reader.warnings);
  }

  private void file(Path file) {
    YamlFile.read(file, String.valueOf(file.getFileName()), problems)
        .ifPresent(
            map -> {
              warnings.addAll(map.strangers(Set.of("questions")));
              List<YamlMap> items = map.maps("questions");
              if (items.isEmpty()) {
                map.problem(
                    "questions", "the file has no questions", "list them under 'questions:'");
              }
              items.forEach(item -> questions.add(question(item)));
            });
  }

  private LabelledQuestion question(YamlMap map) {
    warnings.addAll(map.strangers(KEYS));
    Optional<YamlMap> expect = map.map("expect");
    if (expect.isEmpty()) {
      map.problem("expect", "'expect' is missing", "add expect: {status: ..., source: ...}");
    }
    expect.ifPresent(e -> warnings.addAll(e.strangers(EXPECTED)));
    expect.ifPresent(LabelledQuestionReader::checkLabels);
    return new LabelledQuestion(
        map.text("q"),
        expect.map(e -> e.text("status")).orElse(""),
        together(texts(expect, "source", "also"), map.texts("also")),
        together(texts(expect, "topic", "also_topic"), map.texts("also_topic")),
        together(texts(expect, "among"), map.texts("among")),
        expect.filter(e -> e.has("written")).map(e -> e.text("written")).orElse(null),
        map.has("style") ? map.text("style") : "plain",
        map.file(),
        map.line());
  }

  /** A label that means nothing would only ever count as a wrong answer. */
  private static void checkLabels(YamlMap expect) {
    String status = expect.text("status");
    if (!STATUSES.contains(status)) {
      expect.problem(
          "status",
          "there is no status '" + status + "'",
          "write one of " + String.join(", ", STATUSES));
    }
    for (String key : List.of("topic", "also_topic")) {
      for (String topic : expect.texts(key)) {
        if (Topic.ofCode(topic).isEmpty()) {
          expect.problem(
              key, "there is no topic '" + topic + "'", "write one of those a manual may have");
        }
      }
    }
  }

  private static List<String> texts(Optional<YamlMap> map, String... keys) {
    return Stream.of(keys).flatMap(key -> map.stream().flatMap(m -> m.texts(key).stream())).toList();
  }

  private static List<String> together(List<String> inside, List<String> beside) {
    return Stream.concat(inside.stream(), beside.stream()).distinct().toList();
  }

  private static Set<String> with(Set<String> keys, String... more) {
    Set<String> all = new LinkedHashSet<>(keys);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }
}
