package io.github.thamdai.evaluation.script;

import java.util.List;
import java.util.Map;

/**
 * All rows that a table should hold for the office.
 *
 * @param rows values by column, as text; "" for null; columns left out do not matter
 */
public record ExpectedRows(int line, String table, List<Map<String, String>> rows) {}
