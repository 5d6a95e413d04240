package io.github.thamdai.store;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.github.thamdai.security.Secret;
import java.util.Locale;
import java.util.Optional;

/** Reads the columns that every query for accounts selects. */
final class AccountRow {
  static final String COLUMNS = " a.id, a.name, a.role, a.division, a.disabled_at ";

  private AccountRow() {}

  static Account of(Row row) {
    return new Account(
        row.getUUID("id"),
        row.getString("name"),
        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        row.getString("division"),
        row.getValue("disabled_at") != null);
  }

  static Optional<Account> first(RowSet<Row> rows) {
    for (Row row : rows) {
      return Optional.of(of(row));
    }
    return Optional.empty();
  }

  static Buffer bytes(Secret.Digest digest) {
    return Buffer.buffer(digest.bytes());
  }
}
