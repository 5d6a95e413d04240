package io.github.thamdai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.dialogue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledQuestionReaderTest {
  private static final String BESIDE =
      """
      questions:
        - {q: ตัดต้นไม้, expect: {status: answered, source: tree-cutting, topic: fee}, also: [sign-tax], also_topic: steps}
        - {q: ขอเรื่องน้ำ, expect: {status: clarify}, among: [water-delivery, tree-cutting]}
      """;

  private static final String INSIDE =
      """
      questions:
        - {q: ตัดต้นไม้, expect: {status: answered, source: tree-cutting, topic: fee, also: sign-tax, also_topic: [steps]}}
        - {q: ขอเรื่องน้ำ, expect: {status: clarify, among: [water-delivery, tree-cutting]}}
      """;

  @TempDir Path folder;

  @Test
  void a_file_in_either_form_gives_the_same_verdicts() throws IOException {
    List<LabelledQuestion> beside = read(BESIDE).questions();
    List<LabelledQuestion> inside = read(INSIDE).questions();

    assertThat(inside).isEqualTo(beside);
    assertThat(beside.getFirst().sources()).containsExactly("tree-cutting", "sign-tax");
    for (Outcome outcome : outcomes()) {
      for (int i = 0; i < beside.size(); i++) {
        assertThat(Verdict.of(inside.get(i), outcome)).isEqualTo(Verdict.of(beside.get(i), outcome));
      }
    }
    Outcome also = outcomes().get(1);
    assertThat(Verdict.of(inside.getFirst(), also).right()).isTrue();
    Outcome between = outcomes().get(2);
    assertThat(Verdict.of(inside.getLast(), between).right()).isTrue();
  }

  @Test
  void an_unknown_key_is_told_with_its_line_and_passed_over() throws IOException {
    LabelledQuestions read =
        read(
            """
            questions:
              - q: ตัดต้นไม้
                note: from the village head
                expect: {status: answered, source: tree-cutting, sure: yes}
            """);

    assertThat(read.questions()).hasSize(1);
    assertThat(read.warnings())
        .extracting(Problem::toString)
        .satisfiesExactly(
            warning -> assertThat(warning).startsWith("questions.yaml:3: 'note' is not a key"),
            warning -> assertThat(warning).startsWith("questions.yaml:4: 'sure' is not a key"));
  }

  @Test
  void written_answers_are_judged_where_they_are_labelled() throws IOException {
    LabelledQuestions read =
        read(
            """
            questions:
              - {q: right, expect: {status: answered, source: tree-cutting, written: กิ่งไม้พาดสายไฟ}}
              - {q: wrong, expect: {status: answered, source: tree-cutting, written: กิ่งไม้พาดสายไฟ}}
              - {q: missed, expect: {status: answered, source: tree-cutting, written: กิ่งไม้พาดสายไฟ}}
              - {q: needless, expect: {status: answered, source: tree-cutting, written: none}}
              - {q: rightly none, expect: {status: answered, source: tree-cutting, written: none}}
              - {q: nobody said, expect: {status: answered, source: tree-cutting}}
            """);
    Outcome none = outcome(Outcome.Status.ANSWERED, "tree-cutting", Topic.FEE);
    List<Outcome> outcomes =
        List.of(
            none.by("กิ่งไม้พาดสายไฟ"), none.by("ต้นไม้ล้ม"), none, none.by("ต้นไม้ล้ม"), none, none.by("ต้นไม้ล้ม"));
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      verdicts.add(Verdict.of(read.questions().get(i), outcomes.get(i)));
    }

    assertThat(verdicts)
        .extracting(Verdict::right)
        .containsExactly(true, false, false, false, true, true);
    assertThat(Scores.of(verdicts).written()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(Scores.of(verdicts).needless()).isCloseTo(1 / 2.0, within(1e-9));
  }

  @Test
  void labelled_written_answers_are_in_the_manuals() throws IOException {
    Map<String, Set<String>> headings = new HashMap<>();
    CorpusReader.read(Path.of("index/prasatyoe"))
        .services()
        .forEach(
            service ->
                headings.put(
                    service.id(),
                    service.faq().stream()
                        .map(PublishedAnswer::heading)
                        .collect(Collectors.toSet())));
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("src/evaluation"))) {
      files = all.filter(file -> file.toString().endsWith("written.yaml")).toList();
    }

    List<LabelledQuestion> labelled = LabelledQuestionReader.read(files).questions();

    assertThat(labelled).hasSizeGreaterThan(700);
    assertThat(labelled)
        .filteredOn(question -> !LabelledQuestion.NONE.equals(question.written()))
        .allMatch(
            question ->
                headings.getOrDefault(question.source(), Set.of()).contains(question.written()));
  }

  @Test
  void every_item_needs_an_outcome() {
    assertThatThrownBy(() -> read("questions:\n  - {q: ตัดต้นไม้}\n"))
        .isInstanceOf(FaultyContentException.class)
        .hasMessageContaining("questions.yaml:2: 'expect' is missing");
  }

  private LabelledQuestions read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("questions.yaml"), yaml);
    return LabelledQuestionReader.read(List.of(file));
  }

  private static List<Outcome> outcomes() {
    return List.of(
        outcome(Outcome.Status.ANSWERED, "tree-cutting", Topic.FEE),
        outcome(Outcome.Status.ANSWERED, "sign-tax", Topic.STEPS),
        new Outcome(
            Outcome.Status.CLARIFY,
            null,
            null,
            List.of(source("tree-cutting"), source("water-delivery")),
            null),
        outcome(Outcome.Status.ANSWERED, "borrow-place-items", Topic.FEE));
  }

  private static Outcome outcome(Outcome.Status status, String service, Topic topic) {
    return new Outcome(status, source(service), topic, List.of(), null);
  }

  private static SourceRef source(String id) {
    return new SourceRef(SourceKind.SERVICE, id, id);
  }
}
