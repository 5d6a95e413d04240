package io.github.thamdai.store;

import io.github.thamdai.OperatorFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a running PostgreSQL server writes about itself into {@code postmaster.pid}.
 *
 * @param pid the server's first process
 */
record PostmasterFile(long pid, int port) {
  private static final Logger LOG = LoggerFactory.getLogger(PostmasterFile.class);
  private static final Duration STOPPING = Duration.ofSeconds(20);

  /** Null when there is none, or it is not yet whole. */
  static @Nullable PostmasterFile read(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
      return lines.size() < 4
          ? null
          : new PostmasterFile(
              Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    } catch (NoSuchFileException e) {
      return null;
    } catch (NumberFormatException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Shuts down the server that a killed process left behind, and removes the file of a server that
   * is gone: after a restart of the machine its number may belong to another program, which
   * PostgreSQL would take for a rival. Call only while owning the folder.
   */
  static void stopLeftOver(Path folder) {
    PostmasterFile file = read(folder);
    Optional<ProcessHandle> server =
        file == null
            ? Optional.empty()
            : ProcessHandle.of(file.pid()).filter(process -> serves(process, folder));
    try {
      if (server.isPresent()) {
        stop(server.get());
        LOG.info("a database server left behind by a killed process was shut down");
      }
      Files.deleteIfExists(folder.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean serves(ProcessHandle process, Path folder) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("postgres") && line.contains(folder.toString()))
        .isPresent();
  }

  // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything is flushed.
  private static void stop(ProcessHandle server) throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).inheritIO().start();
    try {
      server.onExit().get(STOPPING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new OperatorFault(
          "database-not-stopped",
          "a database server left behind (process "
              + server.pid()
              + ") does not stop; stop it with: kill -INT "
              + server.pid(),
          e);
    }
  }
}
