package io.github.thamdai.store;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of one agency as text, for tests of what conversations leave behind. */
public final class TableRows {
  private final Database database;
  private final String agency;

  public TableRows(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  /** Tables that hold rows of agencies, by name. */
  public List<String> tables() {
    String sql =
        """
        select table_name from information_schema.columns
        where table_schema = 'public' and column_name = 'agency_id' order by table_name
        """;
    List<String> names = new ArrayList<>();
    for (Row row : database.call(pool -> pool.query(sql).execute())) {
      names.add(row.getString("table_name"));
    }
    return names;
  }

  /**
   * Values by column; "" for null, photographs left out.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public List<Map<String, String>> in(String table) {
    if (!tables().contains(table)) {
      throw new IllegalArgumentException("no table " + table + "; there are " + tables());
    }
    // A name cannot be a parameter; it is one of the schema's own, as was just seen.
    String sql =
        "select (to_jsonb(t) - 'jpeg')::text as content from " + table + " t where agency_id = $1";
    List<Map<String, String>> rows = new ArrayList<>();
    for (Row row :
        database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))) {
      rows.add(values(new JsonObject(row.getString("content"))));
    }
    return rows;
  }

  private static Map<String, String> values(JsonObject json) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String column : json.fieldNames()) {
      Object value = json.getValue(column);
      values.put(column, value == null ? "" : value.toString());
    }
    return values;
  }
}
