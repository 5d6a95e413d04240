package io.github.thamdai.search.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {
  @TempDir Path temp;
  private final AtomicLong second = new AtomicLong();
  private Path source;
  private Generations generations;

  @BeforeEach
  void set() throws IOException {
    source = Files.createDirectory(temp.resolve("office"));
    Files.writeString(source.resolve("a.yaml"), "one");
    generations =
        new Generations(
            temp.resolve("generations"), () -> Instant.ofEpochSecond(second.incrementAndGet()));
  }

  @Test
  void a_build_is_served_with_a_copy_of_its_sources() throws IOException {
    Generation built = build("ภาษีป้าย");
    Files.writeString(source.resolve("a.yaml"), "edited");

    assertThat(generations.current()).map(Generation::folder).contains(built.folder());
    assertThat(built.source("office").resolve("a.yaml")).hasContent("one");
    assertThat(found(built, "ภาษีป้าย")).containsExactly("t");
  }

  @Test
  void a_reading_that_fails_leaves_the_old_generation_and_no_litter() throws IOException {
    Generation old = build("ภาษีป้าย");

    assertThatThrownBy(
            () ->
                generations.build(
                    Map.of("office", source),
                    draft -> {
                      throw new IllegalArgumentException("faulty file");
                    },
                    (step, count) -> {}))
        .hasMessage("faulty file");

    assertThat(generations.current()).map(Generation::folder).contains(old.folder());
    assertThat(names()).noneMatch(name -> name.startsWith("building-"));
  }

  @Test
  void a_build_left_half_done_by_a_killed_process_is_ignored_and_cleared() throws IOException {
    Generation old = build("ภาษีป้าย");
    Path half = Files.createDirectories(temp.resolve("generations/building-half/index"));
    Files.writeString(half.resolve("segments_1"), "half");

    assertThat(generations.current()).map(Generation::folder).contains(old.folder());
    assertThat(found(old, "ภาษีป้าย")).containsExactly("t");
    build("ขอถังขยะ");
    assertThat(names()).noneMatch(name -> name.startsWith("building-"));
  }

  @Test
  void a_generation_with_a_broken_manifest_counts_as_none() throws IOException {
    Generation built = build("ภาษีป้าย");
    Files.writeString(built.folder().resolve("manifest.json"), "{");

    assertThat(generations.current()).isEmpty();
  }

  @Test
  void two_refreshes_at_once_are_refused() {
    assertThatThrownBy(
            () ->
                generations.build(
                    Map.of("office", source),
                    draft -> {
                      build("ภาษีป้าย");
                      throw new IllegalStateException("the second build was not refused");
                    },
                    (step, count) -> {}))
        .isInstanceOf(RefreshRunningException.class);
  }

  @Test
  void only_the_newest_two_are_kept() throws IOException {
    build("หนึ่ง");
    Generation second = build("สอง");
    Generation third = build("สาม");

    assertThat(names().filter(name -> name.startsWith("1970")))
        .containsExactlyInAnyOrder(
            second.folder().getFileName().toString(), third.folder().getFileName().toString());
  }

  private Generation build(String title) {
    return generations.build(
        Map.of("office", source),
        draft ->
            new Generations.Content(
                List.of(new IndexedText("t", Map.of(Role.TITLE, title))), List.of(), () -> {}),
        (step, count) -> {});
  }

  private static List<String> found(Generation generation, String query) {
    try (TextIndex index = TextIndex.open(generation.index())) {
      return index.search(SearchQuery.of(query), 5).stream().map(hit -> hit.id()).toList();
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(temp.resolve("generations"))) {
      return paths.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
