package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.OperatorFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs no Vert.x: looks at the server itself. */
class EmbeddedDatabaseTest {
  private Path data;

  @BeforeEach
  void folder() throws IOException {
    data = Files.createTempDirectory("thamdai-embedded");
  }

  @AfterEach
  void clean() {
    TestDatabase.deleteTree(data);
  }

  @Test
  void what_was_committed_is_there_after_a_second_start_and_every_commit_reaches_the_disk()
      throws SQLException {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
      assertThat(query(first, "show fsync")).isEqualTo("on");
      assertThat(query(first, "show synchronous_commit")).isEqualTo("on");
      assertThat(query(first, "show listen_addresses")).isEqualTo("127.0.0.1");
      query(first, "create table kept as select 'คำถาม' as word; select 1");
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
      assertThat(query(second, "select word from kept")).isEqualTo("คำถาม");
    }
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void second_owner_is_refused_but_a_command_may_use_the_running_server() throws SQLException {
    try (EmbeddedDatabase owner = EmbeddedDatabase.start(data)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(data))
          .isInstanceOf(OperatorFault.class)
          .hasMessageContaining("THAMDAI_DATA");
      try (EmbeddedDatabase command = EmbeddedDatabase.attachOrStart(data)) {
        assertThat(command.url()).isEqualTo(owner.url());
      }
      assertThat(query(owner, "select 'still there'")).isEqualTo("still there");
    }
  }

  private static String query(EmbeddedDatabase server, String sql) throws SQLException {
    DatabaseUrl url = server.url();
    try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), "");
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (ResultSet result = statement.getResultSet()) {
        return result.next() ? result.getString(1) : "";
      }
    }
  }
}
