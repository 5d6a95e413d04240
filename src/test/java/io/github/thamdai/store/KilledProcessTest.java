package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the embedded server when the process that started it ends in different ways. */
class KilledProcessTest {
  private Path data;
  private Process holder;

  @BeforeEach
  void start() throws IOException {
    data = Files.createTempDirectory("thamdai-killed");
    // A session of its own, as a terminal gives it: Ctrl-C then reaches all its processes.
    holder =
        new ProcessBuilder(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseHolder.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    // No timeout of a test ends its reading of another process.
    CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES).execute(holder::destroyForcibly);
    BufferedReader out = holder.inputReader();
    assertThat(out.readLine()).matches("[0-9]+");
  }

  @AfterEach
  void clean() {
    holder.destroyForcibly();
    PostmasterFile.stopLeftOver(data.resolve("postgres").toAbsolutePath());
    TestDatabase.deleteTree(data);
  }

  @Test
  void after_kill_9_the_next_start_takes_over_and_nothing_is_lost()
      throws SQLException, InterruptedException {
    PostmasterFile left = Objects.requireNonNull(PostmasterFile.read(data.resolve("postgres")));
    holder.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(left.pid())).as("the server lives on").isPresent();

    try (EmbeddedDatabase next = EmbeddedDatabase.start(data)) {
      assertThat(word(next)).isEqualTo("committed");
      assertThat(ProcessHandle.of(left.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void a_signal_to_the_whole_group_stops_the_server_too_and_leaves_nothing_behind()
      throws IOException, InterruptedException, SQLException {
    PostmasterFile server = Objects.requireNonNull(PostmasterFile.read(data.resolve("postgres")));
    // As Ctrl-C, which a build in the background is told to ignore and its children with it.
    new ProcessBuilder("kill", "-TERM", "--", "-" + holder.pid()).inheritIO().start().waitFor();

    assertThat(holder.waitFor(90, TimeUnit.SECONDS)).isTrue();
    assertThat(ProcessHandle.of(server.pid()).map(ProcessHandle::onExit))
        .satisfiesAnyOf(
            gone -> assertThat(gone).isEmpty(),
            going -> assertThat(going.orElseThrow()).succeedsWithin(Duration.ofSeconds(60)));
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    try (EmbeddedDatabase next = EmbeddedDatabase.start(data)) {
      assertThat(word(next)).isEqualTo("committed");
    }
  }

  @Test
  void pid_file_of_a_server_long_gone_whose_number_another_program_has_is_removed()
      throws IOException, InterruptedException {
    holder.destroyForcibly().waitFor();
    Path folder = data.resolve("postgres").toAbsolutePath();
    PostmasterFile.stopLeftOver(folder);
    // This very process stands for "another program".
    Files.writeString(
        folder.resolve("postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folder + "\n1700000000\n5432\n\n127.0.0.1\n");

    EmbeddedDatabase.start(data).close();

    assertThat(folder.resolve("postmaster.pid")).doesNotExist();
  }

  private static String word(EmbeddedDatabase server) throws SQLException {
    DatabaseUrl url = server.url();
    try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select word from kept")) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
