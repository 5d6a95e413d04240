package io.github.thamdai.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that starts the embedded database, commits one row and waits for its end. */
public final class DatabaseHolder {
  private DatabaseHolder() {}

  /** Takes the data folder; prints the server's port when the row is committed. */
  public static void main(String[] args) throws SQLException, InterruptedException {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    DatabaseUrl url = database.url();
    try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept as select 'committed' as word");
    }
    System.out.println(url.port());
    Thread.sleep(Long.MAX_VALUE);
  }
}
