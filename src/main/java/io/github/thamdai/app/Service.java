package io.github.thamdai.app;

import io.github.thamdai.http.Routes;
import io.github.thamdai.http.WebServer;
import io.github.thamdai.office.OfficeFolders;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.ops.Metrics;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.DatabaseUrl;
import io.github.thamdai.store.EmbeddedDatabase;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.Retention;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service of one office: everything is built here, and closed in the reverse order. */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final int VERTICLES = 2;

  private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();
  private final OfficeIndex office;
  private final boolean lineReady;
  private final int port;
  // The office is opened before its database: until then nobody is answered, and nothing is proven.
  private volatile Proofs proofs = Proofs.NONE;

  private Service(Config config, List<Routes> more) {
    InstantSource clock = InstantSource.system();
    OfficeFolders folders = Offices.only(config);
    // The database server takes a second to come up; the index is read meanwhile.
    CompletableFuture<DatabaseUrl> server =
        CompletableFuture.supplyAsync(() -> databaseServer(config));
    try {
      office = opened(new OfficeIndex(folders, clock, Proofs.current(() -> proofs)));
      office.open((step, count) -> {});
      opened(new FollowGenerations(office));
      Metrics metrics = opened(new Metrics());
      Vertx vertx = metrics.vertx();
      open.push(() -> vertx.close().timeout(5, TimeUnit.SECONDS).await());
      Database database = opened(Database.open(vertx, joined(server)));
      proofs = new PgProofs(database, folders.agency(), clock);
      Retention retention = opened(new Retention(database, clock));
      retention.start();
      metrics.watch("thamdai.database.up", "1 while the database answers", database::available);
      WebParts parts =
          new WebParts(config, office, folders.agency(), clock, database, metrics);
      lineReady = config.line().isPresent();
      WebServer web =
          opened(
              new WebServer(
                  vertx,
                  new WebServer.Settings(config.port(), config.https(), VERTICLES),
                  parts.errors(),
                  Stream.concat(parts.routes(open).stream(), more.stream()).toList()));
      port = web.start();
    } catch (RuntimeException e) {
      // A server that is still coming up must be on the list before the list is closed.
      server.handle((url, fault) -> true).join();
      close();
      throw e;
    }
  }

  /** Starts; returns when requests are answered. */
  public static Service start(Config config) {
    return new Service(config, List.of());
  }

  /** As {@link #start(Config)}, with further paths. */
  static Service start(Config config, List<Routes> more) {
    return new Service(config, more);
  }

  public int port() {
    return port;
  }

  public OfficeIndex office() {
    return office;
  }

  public boolean lineReady() {
    return lineReady;
  }

  /** Runs beside the reading of the index, which is why the list of what is open is concurrent. */
  private DatabaseUrl databaseServer(Config config) {
    return config.database().orElseGet(() -> opened(EmbeddedDatabase.start(config.data())).url());
  }

  private static DatabaseUrl joined(CompletableFuture<DatabaseUrl> server) {
    try {
      return server.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  /** Closes all parts, last opened first; a part that fails does not keep the others open. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        LOG.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("a part of the service did not close");
      }
    }
  }
}
