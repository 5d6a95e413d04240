package io.github.thamdai.dialogue.staffdesk;

import java.util.List;
import java.util.Locale;

/**
 * Every sentence of staff answers; its key in staff/replies.yaml is the name with hyphens. A
 * sentence must hold each of its placeholders, or a figure would be left out of an answer.
 */
enum StaffPhrase {
  SOURCE("title"),
  PLAN_TITLE("title", "year"),
  MEASURE_TITLE("id", "issue"),
  CARRIED_OVER("year", "now"),
  NO_PLAN("year"),
  NO_SUCH_MEASURE("ids", "year"),
  DENIED,
  SIGN_IN,
  RECORDS_AWAY,
  RANGE_YEAR("year"),
  RANGE_QUARTER("no", "year"),
  RANGE_MONTH("month"),
  RANGE_DAYS("from", "to"),
  MEASURE("id"),
  INDICATOR("no", "title"),
  LABEL_INDICATOR,
  LABEL_DIVISIONS,
  LABEL_STEPS,
  LABEL_DUTIES,
  LABEL_STATUS,
  LABEL_OPTIONS,
  STEPS("id"),
  NO_STEPS,
  STEPS_COUNT("count"),
  STATUS("id"),
  STATUSES_OF("count"),
  STATUS_TEXT("text"),
  STATUS_RECORD,
  STATUS_EVIDENCE("count"),
  ALL_DIVISIONS,
  LISTED("year", "count"),
  LISTED_SOME("count"),
  GAPS("ids"),
  INDICATOR_COUNT("no", "title", "count"),
  COMPARED("year"),
  COMPARED_ADDED("ids"),
  COMPARED_GONE("ids"),
  COMPARED_SAME,
  NOTHING_TO_COMPARE,
  DUTIES("count"),
  DUTIES_OF("ids"),
  NO_DUTIES("ids"),
  NO_DUTIES_FOUND,
  WITHOUT_DUTY("ids"),
  DUTY("id", "duty"),
  REPORT_TO("to"),
  CADENCE_MONTHS("cadence", "months"),
  LIST_END("first", "last"),
  NO_CADENCE,
  DUE("who", "range"),
  DUE_NONE,
  DUE_NONE_EVER,
  DUE_TOTAL("count", "states"),
  DUE_DATE("date"),
  DUE_DATES("count", "dates"),
  SEND_BY("date", "sendby"),
  STATE_COUNT("state", "count"),
  OVERDUE("who", "range"),
  AS_OF("date"),
  OVERDUE_TOTAL("count"),
  OVERDUE_NONE,
  ALL_DONE,
  UNFINISHED("count", "ids"),
  CLAIMED,
  CLAIMED_TEXT("count"),
  EVIDENCE("id", "count"),
  EVIDENCE_ALL("count"),
  EVIDENCE_DEFECTIVE("count"),
  EVIDENCE_DEFECTS_ALL("count"),
  EVIDENCE_FINE,
  EVIDENCE_NONE,
  EVIDENCE_HOME_NONE,
  EVIDENCE_HOME,
  EVIDENCE_ITEM("no", "label"),
  EVIDENCE_OPENS("url"),
  EVIDENCE_LIKELY("url"),
  EVIDENCE_LIKELY_LINK("no"),
  EVIDENCE_COUNT("count"),
  EVIDENCE_ASK,
  SHARED_PAGES("count"),
  SHARED_NONE,
  INDICATOR_PRINTED("printed", "title"),
  INDICATORS("count"),
  RESPONSIBLE("who", "count"),
  RESPONSIBLE_ALONE("who", "count"),
  RESPONSIBLE_NONE("who"),
  RESPONSIBLE_OF("ids"),
  ALONE("count"),
  SUMMARY("year"),
  SUMMARY_MEASURES("count"),
  SUMMARY_OCCURRENCES("count"),
  SUMMARY_INDICATORS,
  SUMMARY_DIVISIONS,
  SUMMARY_COUNT("name", "count"),
  URGENT,
  URGENT_NONE,
  DRAFT("round", "year"),
  DRAFT_TEXT("from", "to"),
  DRAFT_DIVISIONS("names"),
  DRAFT_STEPS("steps", "reporting"),
  DRAFT_DUTY("duty", "dates", "state"),
  DRAFT_EVIDENCE("count"),
  CORRECTIONS,
  CORRECTIONS_TOTAL("count"),
  CORRECTIONS_NONE,
  CORRECTION_LIKELY("field", "likely"),
  CORRECTION_PRINTED("id", "printed"),
  CORRECTION_COVER,
  DEFECTS("count");

  private final String placeholders;

  StaffPhrase(String... placeholders) {
    this.placeholders = String.join(" ", placeholders);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<String> placeholders() {
    return placeholders.isEmpty() ? List.of() : List.of(placeholders.split(" ", -1));
  }
}
