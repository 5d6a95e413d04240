package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.staff.StaffQuery;
import java.util.ArrayList;
import java.util.List;

/** Names what a question was narrowed to. */
final class Who {
  private Who() {}

  /** With a space before it, for the middle of a title; empty where all was asked. */
  static String of(StaffQuery query) {
    List<String> named = new ArrayList<>(query.measures());
    named.addAll(query.divisions());
    return named.isEmpty() ? "" : " " + MeasureNames.joined(named);
  }
}
