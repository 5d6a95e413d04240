package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Officers who were linked before there was anything to be told of are told from then on. */
class LinkedOfficersMigrationTest {
  private static final DatabaseUrl SERVER = TestDatabase.url();
  private static final String BEFORE = "9";

  private static final String LINKED_LONG_AGO =
      """
      insert into account (agency_id, id, name, role, division, created_at) values
        ('a', '00000000-0000-0000-0000-000000000001', 'long-linked', 'staff', 'กองช่าง', now()),
        ('a', '00000000-0000-0000-0000-000000000002', 'told-already', 'staff', 'กองช่าง', now());
      insert into line_account (agency_id, person_key, account_id, linked_at) values
        ('a', 'old-phone', '00000000-0000-0000-0000-000000000001', now() - interval '2 years'),
        ('a', 'new-phone', '00000000-0000-0000-0000-000000000001', now() - interval '1 year'),
        ('a', 'clerk', '00000000-0000-0000-0000-000000000002', now());
      insert into due_reminder (agency_id, account_id, channel, conversation_id, since) values
        ('a', '00000000-0000-0000-0000-000000000002', 'line', 'clerk', now());
      """;

  @Test
  void whoever_is_linked_is_told_in_their_latest_chat() throws SQLException {
    String name = "migration_" + System.nanoTime();
    execute(SERVER.jdbc(), "create database " + name);
    String jdbc = SERVER.jdbc().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    flyway(jdbc, BEFORE).migrate();
    execute(jdbc, LINKED_LONG_AGO);

    flyway(jdbc, "latest").migrate();

    assertThat(told(jdbc)).containsExactly("clerk", "new-phone");
  }

  private static Flyway flyway(String jdbc, String target) {
    return Flyway.configure()
        .dataSource(jdbc, SERVER.user(), SERVER.password())
        .locations("classpath:db/migration")
        .target(target)
        .load();
  }

  private static Connection connect(String jdbc) throws SQLException {
    return DriverManager.getConnection(jdbc, SERVER.user(), SERVER.password());
  }

  private static void execute(String jdbc, String sql) throws SQLException {
    try (Connection connection = connect(jdbc);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> told(String jdbc) throws SQLException {
    List<String> people = new ArrayList<>();
    try (Connection connection = connect(jdbc);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select conversation_id from due_reminder where wanted order by 1")) {
      while (rows.next()) {
        people.add(rows.getString(1));
      }
    }
    return people;
  }
}
