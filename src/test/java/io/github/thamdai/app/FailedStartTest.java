package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.corpus.yaml.FaultyContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartTest {
  @Test
  void a_start_that_fails_on_faulty_files_leaves_no_database_server_behind(@TempDir Path folder)
      throws IOException {
    Path office = Files.createDirectories(folder.resolve("index/office"));
    Files.writeString(office.resolve("agency.yaml"), "id: office\n");
    Config config =
        new Config(
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            folder.resolve("index"),
            Path.of("conversation-flows"),
            folder.resolve("data"));

    assertThatThrownBy(() -> Service.start(config)).isInstanceOf(FaultyContentException.class);

    assertThat(folder.resolve("data/postgres/PG_VERSION")).exists();
    assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
  }
}
