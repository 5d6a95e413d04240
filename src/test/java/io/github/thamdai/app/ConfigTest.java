package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thamdai.corpus.yaml.FaultyContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir Path folder;

  @Test
  void without_any_setting_the_service_runs_by_itself() {
    Config config = Config.read(Map.of("LINE_CHANNEL_TOKEN", " "), folder);

    assertThat(config.port()).isEqualTo(8080);
    assertThat(config.database()).isEmpty();
    assertThat(config.line()).isEmpty();
    assertThat(config.data()).isEqualTo(folder.resolve("data"));
    assertThat(config.baseUrl()).isEqualTo("http://localhost:8080");
    assertThat(config.https()).isFalse();
  }

  @Test
  void environment_goes_before_the_file() throws IOException {
    file("PORT: 9000\nPUBLIC_URL: https://chat.example.go.th\nTHAMDAI_DATA: /srv/thamdai\n");

    Config config = Config.read(Map.of("PORT", "9001"), folder);

    assertThat(config.port()).isEqualTo(9001);
    assertThat(config.baseUrl()).isEqualTo("https://chat.example.go.th");
    assertThat(config.data()).isEqualTo(Path.of("/srv/thamdai"));
  }

  @Test
  void all_faults_are_told_at_once_with_their_place() throws IOException {
    file("PORT: many\nDATABASE: x\nPUBLIC_URL: chat.example.go.th/\n");

    FaultyContentException fault =
        catchThrowableOfType(
            FaultyContentException.class,
            () ->
                Config.read(
                    Map.of("LINE_CHANNEL_SECRET", "s", "DATABASE_URL", "mysql://u:hidden@h/d"),
                    folder));

    assertThat(fault.problems())
        .extracting(problem -> problem.file() + ":" + problem.line())
        .containsExactlyInAnyOrder(
            "thamdai.yaml:1",
            "thamdai.yaml:2",
            "thamdai.yaml:3",
            "environment:0",
            "environment:0");
    assertThat(fault)
        .hasMessageContaining("LINE_CHANNEL_TOKEN: it is missing")
        .hasMessageContaining("write postgresql://")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void secrets_print_masked() {
    Config config =
        Config.read(
            Map.of(
                "DATABASE_URL", "postgresql://office:p%40ss@db:5433/thamdai?sslmode=require",
                "LINE_CHANNEL_SECRET", "hush",
                "LINE_CHANNEL_TOKEN", "hush"),
            folder);

    assertThat(config.toString()).doesNotContain("hush", "p@ss", "p%40ss").contains("db:5433");
    assertThat(config.database().orElseThrow().password()).isEqualTo("p@ss");
  }

  private void file(String text) throws IOException {
    Files.writeString(folder.resolve("thamdai.yaml"), text);
  }
}
