package io.github.thamdai.app;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.evaluation.script.Script;
import io.github.thamdai.evaluation.script.Stage;
import io.github.thamdai.office.OfficeFolders;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.search.generation.SourceFiles;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.EmbeddedDatabase;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The office as the service would run it, on a store without a row, for scripts to play in.
 *
 * <p>The flows are served from a copy, which scripts may edit. One script is played at a time.
 */
final class ScriptedOffice implements Stage.Office {
  private final Path scratch;
  private final OfficeFolders folders;
  private final OfficeIndex index;
  private final Database database;
  private final Path content;
  // Which rows prove something changes with each script.
  private volatile Proofs proofs = Proofs.NONE;
  private final Runnable onClose;
  private int opened;

  private ScriptedOffice(
      Path content, Path flows, Path scratch, Database database, Runnable onClose) {
    this.onClose = onClose;
    this.content = content;
    this.scratch = scratch;
    this.database = database;
    this.folders =
        new OfficeFolders(content, scratch.resolve("flows"), scratch.resolve("generations"));
    SourceFiles.copy(flows, folders.flows());
    this.index =
        new OfficeIndex(
            folders, InstantSource.system(), Proofs.current(() -> proofs));
  }

  /**
   * Reads and indexes.
   *
   * @param content {@code index/<agency>}
   * @param scratch takes what is built, or already holds it from before
   */
  static ScriptedOffice open(Path content, Path flows, Path scratch, Database database) {
    return open(content, flows, scratch, database, () -> {});
  }

  /** With a database server of its own, which ends with it. */
  static ScriptedOffice alone(Path content, Path flows) {
    Path scratch = scratch();
    EmbeddedDatabase server = EmbeddedDatabase.start(scratch.resolve("database"));
    Vertx vertx = Vertx.vertx();
    Database database = Database.open(vertx, server.url());
    return open(
        content,
        flows,
        scratch,
        database,
        () -> {
          database.close();
          vertx.close().timeout(5, TimeUnit.SECONDS).await();
          server.close();
        });
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("thamdai-scripts");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  private static ScriptedOffice open(
      Path content, Path flows, Path scratch, Database database, Runnable onClose) {
    ScriptedOffice office = new ScriptedOffice(content, flows, scratch, database, onClose);
    try {
      office.index.open((step, count) -> {});
      return office;
    } catch (RuntimeException e) {
      office.close();
      throw e;
    }
  }

  @Override
  public Stage open(Script.Opening opening) {
    opened++;
    // Rows of one agency are never seen by another, so a fresh name is a clean store.
    String agency = "script-" + opened + "-" + scratch.getFileName();
    ScriptedStage stage =
        new ScriptedStage(
            new ScriptedStage.House(index, folders, content, database, agency), opening);
    proofs = stage.proofs();
    return stage;
  }

  @Override
  public Set<String> flows() {
    return index.with(Knowledge::guidance).flows().flows().stream()
        .map(Flow::id)
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    index.close();
    onClose.run();
    try (Stream<Path> all = Files.walk(scratch)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + scratch, e);
    }
  }
}
