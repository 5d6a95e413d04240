package io.github.thamdai.app;

import io.github.thamdai.security.Accounts;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.DatabaseUrl;
import io.github.thamdai.store.EmbeddedDatabase;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgSessions;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The accounts of one office for a command, beside the running service or without it. */
public final class OfficeAccounts implements AutoCloseable {
  private final Vertx vertx;
  private final @Nullable EmbeddedDatabase embedded;
  private final Database database;
  private final Accounts accounts;
  private final SignIn signIn;

  private OfficeAccounts(
      Vertx vertx, @Nullable EmbeddedDatabase embedded, Database database, String agency) {
    this.vertx = vertx;
    this.embedded = embedded;
    this.database = database;
    this.accounts = new PgAccounts(database, agency);
    this.signIn =
        new SignIn(
            accounts,
            new PgSessions(database, agency),
            InstantSource.system(),
            new SecureRandom());
  }

  /** Uses the database of the settings; starts the embedded one unless the service runs it. */
  public static OfficeAccounts open(Config config, String agency) {
    EmbeddedDatabase embedded =
        config.database().isPresent() ? null : EmbeddedDatabase.attachOrStart(config.data());
    DatabaseUrl url = embedded == null ? config.database().orElseThrow() : embedded.url();
    Vertx vertx = Vertx.vertx();
    try {
      return new OfficeAccounts(vertx, embedded, Database.open(vertx, url), agency);
    } catch (RuntimeException e) {
      vertx.close().timeout(5, TimeUnit.SECONDS).await();
      if (embedded != null) {
        embedded.close();
      }
      throw e;
    }
  }

  public Accounts accounts() {
    return accounts;
  }

  public SignIn signIn() {
    return signIn;
  }

  @Override
  public void close() {
    database.close();
    vertx.close().timeout(5, TimeUnit.SECONDS).await();
    if (embedded != null) {
      embedded.close();
    }
  }
}
