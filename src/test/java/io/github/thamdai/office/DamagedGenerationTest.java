package io.github.thamdai.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.finding.LearnedFile;
import io.github.thamdai.evaluation.SmallOffice;
import io.github.thamdai.search.generation.Generation;
import io.github.thamdai.search.generation.Progress;
import io.github.thamdai.staff.Proofs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on disk of a generation is derived: damage costs a build, never a start. */
class DamagedGenerationTest {
  private static final Progress QUIET = (step, count) -> {};

  @TempDir Path folder;

  private SmallOffice office;

  @BeforeEach
  void write() throws IOException {
    office = SmallOffice.in(folder);
    try (Stream<Path> files = Files.walk(SmallOffice.FLOWS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // Flows about services that a small office lacks would be refused.
        if (!Files.readString(file).contains(" services:")) {
          Path copy = flows().resolve(SmallOffice.FLOWS.relativize(file));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private Path flows() {
    return folder.resolve("flows");
  }

  private OfficeIndex index() {
    return new OfficeIndex(
        new OfficeFolders(office.folder(), flows(), folder.resolve("generations")),
        InstantSource.system(),
        Proofs.NONE);
  }

  private Generation built() {
    try (OfficeIndex index = index()) {
      index.open(QUIET);
      return index.generation().orElseThrow();
    }
  }

  @Test
  void sound_generation_is_served_again_as_it_is() {
    Generation first = built();

    assertThat(built().manifest().id()).isEqualTo(first.manifest().id());
  }

  @Test
  void what_was_learned_is_built_anew_when_damaged_cut_short_or_of_another_version() throws IOException {
    Generation generation = built();
    byte[] sound = Files.readAllBytes(generation.learned());
    byte[] flipped = sound.clone();
    flipped[sound.length / 2] ^= 1;
    byte[] older = sound.clone();
    older[3]--;

    for (byte[] damaged :
        List.of(new byte[0], Arrays.copyOf(sound, sound.length / 2), older, flipped)) {
      Files.write(generation.learned(), damaged);
      assertThat(LearnedFile.digest(generation.learned())).isEmpty();
    }
    Generation next = built();

    assertThat(next.manifest().id()).isNotEqualTo(generation.manifest().id());
    assertThat(Files.readAllBytes(next.learned())).isEqualTo(sound);
  }

  @Test
  void damaged_search_index_is_built_anew() throws IOException {
    Generation generation = built();
    try (Stream<Path> files = Files.list(generation.index())) {
      for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertThat(built().manifest().id()).isNotEqualTo(generation.manifest().id());
  }

  @Test
  void what_was_learned_is_taken_over_when_no_example_changed() throws IOException {
    Generation before = built();
    byte[] marked = otherWeight(Files.readAllBytes(before.learned()));
    Files.write(before.learned(), marked);
    Path agency = office.folder().resolve("agency.yaml");
    Files.writeString(agency, Files.readString(agency) + "\n# a remark\n");

    Generation after = built();

    assertThat(after.manifest().id()).isNotEqualTo(before.manifest().id());
    assertThat(Files.readAllBytes(after.learned())).isEqualTo(marked);
  }

  /** A sound file that learning would not make, to tell what is copied from what is learned. */
  private static byte[] otherWeight(byte[] file) {
    int end = file.length - Long.BYTES;
    file[end - 1] ^= 1;
    CRC32 sum = new CRC32();
    sum.update(file, 0, end);
    ByteBuffer.wrap(file).putLong(end, sum.getValue());
    return file;
  }
}
