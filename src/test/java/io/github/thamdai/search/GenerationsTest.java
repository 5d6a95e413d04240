package io.github.thamdai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.search.ProgressListener.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationsTest {
  private final Path dir;
  private Generations generations;

  GenerationsTest(@TempDir Path dir) {
    this.dir = dir;
    this.generations = Generations.open(dir, InstantSource.system());
  }

  @AfterEach
  void close() {
    generations.close();
  }

  private String best(String question) {
    return generations.ask(
        index ->
            index.search(SearchQuery.of(question), 1).stream().map(Hit::id).findFirst().orElse(""));
  }

  private RefreshResult refresh(IndexSources sources) {
    return generations.refresh(() -> sources, ProgressListener.SILENT);
  }

  @Test
  void before_the_first_refresh_the_fault_says_what_to_do() {
    assertThatThrownBy(() -> best("ภาษีป้าย"))
        .isInstanceOf(OperatorFault.class)
        .hasMessageContaining("thamdai refresh");
    assertThat(generations.status().serving()).isEmpty();
  }

  @Test
  void a_refresh_builds_a_generation_and_tells_every_step() {
    Set<Step> steps = EnumSet.noneOf(Step.class);
    RefreshResult result =
        generations.refresh(SampleSources::all, (step, done, total) -> steps.add(step));

    assertThat(steps).containsExactly(Step.values());
    assertThat(result.rebuilt()).isTrue();
    assertThat(result.diff().added()).hasSize(5).isSorted();
    assertThat(best("ภาษีป้าย")).isEqualTo("sign-tax");
    assertThat(generations.verify().problems()).isEmpty();
    assertThat(generations.status().serving().orElseThrow().texts()).isEqualTo(5);
  }

  @Test
  void unchanged_sources_are_not_built_again_even_after_a_restart() {
    String id = refresh(SampleSources.all()).id();
    generations.close();
    generations = Generations.open(dir, InstantSource.system());

    assertThat(best("ภาษีป้าย")).isEqualTo("sign-tax");
    RefreshResult again = refresh(SampleSources.all());
    assertThat(again.rebuilt()).isFalse();
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.diff().isEmpty()).isTrue();
  }

  @Test
  void a_refresh_tells_what_was_added_changed_and_removed() {
    refresh(SampleSources.all());
    SourceDiff diff = refresh(SampleSources.edited()).diff();
    assertThat(diff.added()).containsExactly("dog.yaml");
    assertThat(diff.changed()).containsExactly("sign-tax.yaml");
    assertThat(diff.removed()).containsExactly("water.yaml");
    assertThat(diff.unchanged()).hasSize(3);
    assertThat(best("ฉีดวัคซีนหมาสุนัข")).isEqualTo("dog");
  }

  @Test
  void a_borrowed_generation_answers_until_it_is_given_back() {
    refresh(SampleSources.all());
    Generation borrowed = generations.acquire();
    refresh(SampleSources.edited());
    refresh(SampleSources.all());
    assertThat(borrowed.index().search(SearchQuery.of("ขอใช้น้ำประปา"), 1)).isNotEmpty();
    generations.release(borrowed);
    assertThat(borrowed.hold()).isFalse();
  }

  @Test
  void two_generations_are_kept() throws IOException {
    for (int i = 0; i < 3; i++) {
      refresh(SampleSources.all());
      refresh(SampleSources.edited());
    }
    assertThat(generations.status().kept()).hasSize(2);
    try (Stream<Path> children = Files.list(dir)) {
      assertThat(children.filter(Files::isDirectory)).hasSize(2);
    }
  }

  @Test
  void sources_that_cannot_be_read_leave_the_old_generation_serving() {
    String id = refresh(SampleSources.all()).id();
    assertThatThrownBy(
            () ->
                generations.refresh(
                    () -> {
                      throw new OperatorFault("corpus", "services/a.yaml:3: no title");
                    },
                    ProgressListener.SILENT))
        .hasMessageContaining("a.yaml:3");
    assertThat(generations.status().serving().orElseThrow().id()).isEqualTo(id);
    assertThat(generations.status().refreshing()).isFalse();
    assertThat(best("ภาษีป้าย")).isEqualTo("sign-tax");
  }

  @Test
  void a_text_that_its_title_does_not_find_keeps_the_old_generation_serving() {
    refresh(SampleSources.all());
    List<IndexedText> texts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      texts.add(new IndexedText("t" + i, Map.of(Role.TITLE, "ประกาศ " + "ประกาศ ".repeat(i))));
    }
    texts.add(new IndexedText("lost", Map.of(Role.TITLE, "ประกาศ ".repeat(60))));
    assertThatThrownBy(() -> refresh(SampleSources.of(texts)))
        .isInstanceOf(OperatorFault.class)
        .hasMessageContaining("not found by its own title");
    assertThat(best("ภาษีป้าย")).isEqualTo("sign-tax");
  }

  @Test
  void a_damaged_generation_is_passed_over_for_the_one_before() throws IOException {
    refresh(SampleSources.all());
    String damaged = refresh(SampleSources.edited()).id();
    generations.close();
    Files.writeString(dir.resolve(damaged).resolve(Manifest.FILE), "{");

    generations = Generations.open(dir, InstantSource.system());
    assertThat(best("ขอใช้น้ำประปา")).isEqualTo("water");
  }

  @Test
  void verification_notices_damaged_files() throws IOException {
    String id = refresh(SampleSources.all()).id();
    Path largest;
    try (Stream<Path> files = Files.list(dir.resolve(id))) {
      largest = files.filter(f -> f.toString().endsWith(".tim")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(largest, bytes);
    assertThat(generations.verify().problems()).isNotEmpty();
  }

  @Test
  void another_process_that_refreshed_is_noticed() {
    refresh(SampleSources.all());
    try (Generations other = Generations.open(dir, InstantSource.system())) {
      other.refresh(SampleSources::edited, ProgressListener.SILENT);
    }
    assertThat(generations.reload()).isTrue();
    assertThat(best("วัคซีนพิษสุนัขบ้า")).isEqualTo("dog");
    assertThat(generations.reload()).isFalse();
  }

  @Test
  void a_second_refresh_at_the_same_time_is_refused() {
    try (Generations other = Generations.open(dir, InstantSource.system())) {
      generations.refresh(
          () -> {
            assertThatThrownBy(() -> other.refresh(SampleSources::all, ProgressListener.SILENT))
                .isInstanceOf(OperatorFault.class)
                .hasMessageContaining("under way");
            return SampleSources.all();
          },
          ProgressListener.SILENT);
    }
  }
}
