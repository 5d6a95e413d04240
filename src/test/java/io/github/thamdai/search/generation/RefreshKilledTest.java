package io.github.thamdai.search.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.search.Hit;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(300)
final class RefreshKilledTest {
  @ParameterizedTest
  @EnumSource(Progress.Step.class)
  void a_refresh_killed_at_any_step_leaves_a_whole_generation(
      Progress.Step step, @TempDir Path dir) throws Exception {
    Generations generations = new Generations(dir, InstantSource.system());
    SampleBuild.build(generations, "ภาษีป้าย", (s, count) -> {});
    killAt(step, dir);

    Generation survivor = generations.current().orElseThrow();
    Verification.verify(survivor.index(), survivor.manifest().texts());
    String served = step == Progress.Step.SWAPPED ? "วัคซีนสุนัข" : "ภาษีป้าย";
    assertThat(found(survivor, served)).containsExactly("t");

    Generation next = SampleBuild.build(generations, "ขอถังขยะ", (s, count) -> {});
    assertThat(found(next, "ขอถังขยะ")).containsExactly("t");
    try (Stream<Path> children = Files.list(dir)) {
      assertThat(children.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("building-"));
    }
  }

  private static List<String> found(Generation generation, String query) {
    try (TextIndex index = TextIndex.open(generation.index())) {
      return index.search(SearchQuery.of(query), 1).stream().map(Hit::id).toList();
    }
  }

  private static void killAt(Progress.Step step, Path dir)
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
    // No timeout of a test ends its reading of another process.
    CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
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
