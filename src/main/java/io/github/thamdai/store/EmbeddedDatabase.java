package io.github.thamdai.store;

import io.github.thamdai.OperatorFault;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own in {@code <data>/postgres}, for an office without a database
 * server. Durable; reachable from this machine only, by any of its users.
 *
 * <p>One process owns it. A server left behind by a process that was killed is shut down first. A
 * second process of the same folder (a command beside the running service) uses the owner's server.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final int TRIES = 3;

  private final DatabaseUrl url;
  private final @Nullable EmbeddedPostgres server;
  private final @Nullable DataLock lock;

  private EmbeddedDatabase(int port, @Nullable EmbeddedPostgres server, @Nullable DataLock lock) {
    this.url = new DatabaseUrl("127.0.0.1", port, "postgres", "postgres", "", "disable");
    this.server = server;
    this.lock = lock;
  }

  /**
   * Starts the server of a data folder.
   *
   * @throws OperatorFault when another process of this folder runs, or the server does not start
   */
  public static EmbeddedDatabase start(Path data) {
    DataLock lock = DataLock.tryIn(data);
    if (lock == null) {
      throw new OperatorFault(
          "data-in-use",
          "another thamdai already runs with the folder "
              + data
              + "; stop it first, or set THAMDAI_DATA to another folder");
    }
    try {
      return startOwned(data, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Uses the running service's server when there is one, and otherwise starts it. */
  public static EmbeddedDatabase attachOrStart(Path data) {
    DataLock lock = DataLock.tryIn(data);
    if (lock != null) {
      try {
        return startOwned(data, lock);
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    }
    PostmasterFile postmaster = PostmasterFile.read(data.resolve("postgres"));
    if (postmaster == null) {
      throw new OperatorFault(
          "database-starting", "the service is just starting or stopping; try again in a moment");
    }
    return new EmbeddedDatabase(postmaster.port(), null, null);
  }

  private static EmbeddedDatabase startOwned(Path data, DataLock lock) {
    Path folder = data.resolve("postgres").toAbsolutePath();
    PostmasterFile.stopLeftOver(folder);
    IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      try {
        int port = freePort();
        return new EmbeddedDatabase(port, postgres(data, folder, port), lock);
      } catch (IOException e) { // the free port may have been taken between asking and starting
        last = e;
        PostmasterFile.stopLeftOver(folder);
      } catch (RuntimeException e) {
        throw notStarted(folder, e);
      }
    }
    throw notStarted(folder, last);
  }

  private static EmbeddedPostgres postgres(Path data, Path folder, int port) throws IOException {
    Path log = Files.createDirectories(data.resolve("logs")).resolve("postgres-start.log");
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        // Not the system's temporary folder: cleaning that would pull the server's files from under it
        .setOverrideWorkingDirectory(data.resolve("postgres-server").toAbsolutePath().toFile())
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setErrorRedirector(Redirect.appendTo(log.toFile()))
        .setOutputRedirector(Redirect.appendTo(log.toFile()))
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        // A week of its log in data/postgres/log; details are left out, for they quote rows.
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_filename", "postgres-%a.log")
        .setServerConfig("log_truncate_on_rotation", "on")
        .setServerConfig("log_error_verbosity", "terse")
        .setServerConfig("log_min_error_statement", "panic")
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static OperatorFault notStarted(Path folder, @Nullable Exception cause) {
    return new OperatorFault(
        "database-not-started",
        "the embedded database in "
            + folder
            + " does not start; see logs/postgres-start.log beside it and log/ in it, check free"
            + " disk space, or set DATABASE_URL to a PostgreSQL server",
        cause);
  }

  public DatabaseUrl url() {
    return url;
  }

  /** Stops the server if this process owns it. */
  @Override
  public void close() {
    if (server == null || lock == null) {
      return;
    }
    try {
      server.close();
    } catch (IOException e) {
      throw new OperatorFault("database-not-stopped", "the embedded database does not stop", e);
    } finally {
      lock.close();
    }
  }
}
