package io.github.thamdai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
final class RefreshKilledTest {
  @ParameterizedTest
  @EnumSource(ProgressListener.Step.class)
  void a_refresh_killed_at_any_step_leaves_a_whole_generation(
      ProgressListener.Step step, @TempDir Path dir) throws Exception {
    try (Generations first = Generations.open(dir, InstantSource.system())) {
      first.refresh(SampleSources::all, ProgressListener.SILENT);
    }
    killAt(step, dir);

    try (Generations survivor = Generations.open(dir, InstantSource.system())) {
      assertThat(survivor.verify().problems()).isEmpty();
      int texts = survivor.status().serving().orElseThrow().texts();
      boolean swapped = step == ProgressListener.Step.SWAPPING;
      assertThat(texts)
          .isEqualTo((swapped ? SampleSources.edited() : SampleSources.all()).texts().size());

      survivor.refresh(SampleSources::edited, ProgressListener.SILENT);
      List<Hit> hits = survivor.ask(index -> index.search(SearchQuery.of("วัคซีนสุนัข"), 1));
      assertThat(hits).extracting(Hit::id).containsExactly("dog");
    }
    try (Stream<Path> children = Files.list(dir)) {
      assertThat(children.map(Path::toString)).noneMatch(name -> name.endsWith(".building"));
    }
  }

  private static void killAt(ProgressListener.Step step, Path dir)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RefreshThatHangs.class.getName(),
                dir.toString(),
                step.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      while (line != null && !line.equals(RefreshThatHangs.REACHED)) {
        line = out.readLine();
      }
      assertThat(line).isEqualTo(RefreshThatHangs.REACHED);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
