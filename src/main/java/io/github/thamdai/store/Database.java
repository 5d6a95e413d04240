package io.github.thamdai.store;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one door to PostgreSQL: a bounded pool, a deadline on every call, and a quick no while the
 * server is away.
 *
 * <p>Opening never fails for an absent server: the schema is brought up to date as soon as the
 * server answers, and until then every call throws {@link StoreUnavailableException} at once.
 */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 20;
  private static final int WAITING = 200;
  static final Duration DEADLINE = Duration.ofSeconds(5);
  // The server gives up before we do, so that a call that timed out is not still running.
  private static final String STATEMENT_MILLIS = "4000";

  private final Pool pool;
  private final Outage outage;
  private final SchemaUpdate schema;

  private Database(Pool pool, Outage outage, SchemaUpdate schema) {
    this.pool = pool;
    this.outage = outage;
    this.schema = schema;
  }

  /**
   * Opens the pool and waits up to a few seconds for the schema.
   *
   * @throws io.github.thamdai.OperatorFault when the server answers but refuses: wrong password, no
   *     such database, a schema that cannot be brought up to date
   */
  public static Database open(Vertx vertx, DatabaseUrl url) {
    // First: what it throws must not leave a pool behind.
    SchemaUpdate schema = SchemaUpdate.begin(url);
    Pool pool =
        PgBuilder.pool()
            .connectingTo(
                url.options()
                    .addProperty("statement_timeout", STATEMENT_MILLIS)
                    .addProperty("idle_in_transaction_session_timeout", "10000")
                    .setCachePreparedStatements(true)
                    .setPreparedStatementCacheSqlFilter(Database::keepsItsPlan))
            .with(
                new PoolOptions()
                    .setMaxSize(CONNECTIONS)
                    .setMaxWaitQueueSize(WAITING)
                    .setConnectionTimeout(2)
                    .setIdleTimeout(5)
                    .setIdleTimeoutUnit(TimeUnit.MINUTES))
            .using(vertx)
            .build();
    Outage outage = new Outage(System::nanoTime);
    return new Database(pool, outage, schema);
  }

  // A plan is kept as long as its statement. What takes waiting work from a table that fills and
  // empties all day is planned anew each time: a plan made while the table was small reads all of it
  // when it has grown.
  private static boolean keepsItsPlan(String sql) {
    return !sql.contains("skip locked");
  }

  /**
   * Runs one statement or several that need not stand together.
   *
   * @throws StoreUnavailableException when the server cannot be reached or does not answer in time
   */
  public <T> T call(Function<Pool, Future<T>> work) {
    return await(() -> work.apply(pool));
  }

  /**
   * Runs a transaction: all of it or nothing. Inside, only compose futures; never wait.
   *
   * @throws StoreUnavailableException as for {@link #call}; after a timeout the transaction may
   *     nevertheless have been committed
   */
  public <T> T transact(Function<SqlConnection, Future<T>> work) {
    return await(() -> pool.withTransaction(work));
  }

  /** Whether the last call reached the server and the schema is up to date. */
  public boolean available() {
    return schema.done() && !outage.lasting();
  }

  /** Asks the server; false when it is away. Waits two seconds at most once a second. */
  public boolean answers() {
    try {
      call(anyConnection -> anyConnection.query("select 1").execute());
      return true;
    } catch (StoreUnavailableException e) {
      return false;
    }
  }

  private <T> T await(Supplier<Future<T>> call) {
    if (!schema.done() || !outage.mayTry()) {
      throw new StoreUnavailableException("the database is away", null);
    }
    try {
      T result = call.get().timeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS).await();
      outage.over();
      return result;
    } catch (Exception e) { // await() passes checked exceptions on undeclared
      if (Outage.isOne(e)) {
        outage.began();
        throw new StoreUnavailableException("the database does not answer", e);
      }
      outage.over();
      throw e;
    }
  }

  @Override
  public void close() {
    schema.close();
    pool.close().timeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS).await();
  }
}
