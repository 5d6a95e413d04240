package io.github.thamdai.store;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One real PostgreSQL for all tests of this JVM; each test takes an agency of its own. */
public final class TestDatabase {
  private static final Vertx VERTX = Vertx.vertx();
  private static final EmbeddedDatabase SERVER = start();
  private static final Database DATABASE = answering(Database.open(VERTX, SERVER.url()));

  private TestDatabase() {}

  public static Database database() {
    return DATABASE;
  }

  public static Vertx vertx() {
    return VERTX;
  }

  public static DatabaseUrl url() {
    return SERVER.url();
  }

  /** Rows of one agency are never seen by another, so a fresh name is a clean database. */
  public static String freshAgency() {
    return "test-" + UUID.randomUUID();
  }

  /** A machine that is busy with much else may take longer than the service would wait. */
  private static Database answering(Database database) {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!database.answers() && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return database;
  }

  private static EmbeddedDatabase start() {
    try {
      Path data = Files.createTempDirectory("thamdai-test-db");
      EmbeddedDatabase server = EmbeddedDatabase.start(data);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedDatabase server, Path data) {
    DATABASE.close();
    server.close();
    deleteTree(data);
  }

  static void deleteTree(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
