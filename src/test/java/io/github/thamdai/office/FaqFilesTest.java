package io.github.thamdai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thamdai.casework.question.FaqDraft;
import io.github.thamdai.casework.question.Publisher.Publication;
import io.github.thamdai.dialogue.RefreshDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqFilesTest {
  private static final FaqDraft DRAFT =
      new FaqDraft(
          List.of("ต่อเติมครัวต้องขอไหม"),
          "ต้องขอก่อน",
          "overview",
          "คำตอบของเจ้าหน้าที่ กองช่าง",
          LocalDate.of(2026, 11, 22));
  private static final RefreshDesk.Result SERVED =
      new RefreshDesk.Result.Done(List.of(), List.of(), List.of(), 1);

  @TempDir Path content;

  @Test
  void an_answer_is_there_as_a_file_while_it_is_read_and_after() {
    List<String> seen = new ArrayList<>();
    FaqFiles files = new FaqFiles(content, () -> look(seen));

    assertThat(files.publish(DRAFT)).isEqualTo(new Publication.Done("answered-2026-11-22-1"));
    assertThat(files.publish(DRAFT)).isEqualTo(new Publication.Done("answered-2026-11-22-2"));

    assertThat(names()).containsExactly("answered-2026-11-22-1.yaml", "answered-2026-11-22-2.yaml");
    assertThat(seen).contains("answered-2026-11-22-1.yaml");
    assertThat(content.resolve("faq/answered-2026-11-22-1.yaml"))
        .content()
        .contains("id: answered-2026-11-22-1", "ต่อเติมครัวต้องขอไหม", "ต้องขอก่อน");
  }

  @Test
  void two_processes_of_one_folder_never_write_the_same_file() {
    Set<Publication> outcomes = ConcurrentHashMap.newKeySet();
    List<CompletableFuture<Void>> processes =
        Stream.generate(() -> new FaqFiles(content, () -> SERVED))
            .limit(8)
            .map(files -> CompletableFuture.runAsync(() -> outcomes.add(files.publish(DRAFT))))
            .toList();
    processes.forEach(CompletableFuture::join);

    assertThat(outcomes).hasSize(8);
    assertThat(names()).hasSize(8);
  }

  @Test
  void what_a_refresh_refuses_leaves_nothing_behind() {
    RefreshDesk refusing = () -> new RefreshDesk.Result.Faulty(List.of("agency.yaml:3: faulty"));

    assertThat(new FaqFiles(content, refusing).publish(DRAFT))
        .isEqualTo(new Publication.Faulty(List.of("agency.yaml:3: faulty")));
    assertThat(names()).isEmpty();
  }

  @Test
  void a_refresh_that_breaks_off_leaves_nothing_behind() {
    RefreshDesk broken =
        () -> {
          throw new UncheckedIOException(new IOException("no space left"));
        };

    assertThatThrownBy(() -> new FaqFiles(content, broken).publish(DRAFT))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_made_is_read_only() throws IOException {
    Path file = Files.writeString(content.resolve("file"), "");

    assertThat(new FaqFiles(file, () -> SERVED).publish(DRAFT))
        .isEqualTo(new Publication.ReadOnly());
  }

  @Test
  void a_folder_that_may_be_written_and_takes_no_file_is_not_called_read_only()
      throws IOException {
    Path full = Path.of("/proc/self");
    assumeTrue(Files.isWritable(full), "needs a folder that says it is writable and is not");
    Files.createSymbolicLink(content.resolve("faq"), full);

    assertThat(new FaqFiles(content, () -> SERVED).publish(DRAFT))
        .isEqualTo(new Publication.NotWritten());
  }

  private RefreshDesk.Result look(List<String> seen) {
    seen.addAll(names());
    return SERVED;
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(content.resolve("faq"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
