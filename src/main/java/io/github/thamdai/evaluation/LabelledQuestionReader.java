package io.github.thamdai.evaluation;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a file of labelled questions. */
public final class LabelledQuestionReader {
  private static final Set<String> KEYS =
      Set.of("q", "expect", "also", "also_topic", "among", "style");

  private LabelledQuestionReader() {}

  /**
   * Reads the whole file.
   *
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static List<LabelledQuestion> read(Path file) {
    Problems problems = new Problems();
    List<LabelledQuestion> questions = new ArrayList<>();
    YamlFile.read(file, String.valueOf(file.getFileName()), problems)
        .ifPresent(map -> map.maps("questions").forEach(m -> questions.add(question(m))));
    problems.throwIfAny();
    return List.copyOf(questions);
  }

  private static LabelledQuestion question(YamlMap map) {
    map.allowOnly(KEYS);
    Optional<YamlMap> expect = map.map("expect");
    if (expect.isEmpty()) {
      map.problem("expect", "'expect' is missing", "add expect: {status: ..., source: ...}");
    }
    expect.ifPresent(e -> e.allowOnly(Set.of("status", "source", "topic")));
    return new LabelledQuestion(
        map.text("q"),
        expect.map(e -> e.text("status")).orElse(""),
        with(expect.map(e -> e.texts("source")).orElse(List.of()), map.texts("also")),
        with(expect.map(e -> e.texts("topic")).orElse(List.of()), map.texts("also_topic")),
        map.texts("among"),
        map.has("style") ? map.text("style") : "plain",
        map.line());
  }

  /** Further right answers count only beside a first one. */
  private static List<String> with(List<String> first, List<String> also) {
    List<String> all = new ArrayList<>(first);
    all.addAll(also);
    return List.copyOf(all);
  }
}
