package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.MeasureStatus;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffResult;
import io.github.thamdai.text.ThaiDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page for the executive. */
record SummaryReplies(Words words) {

  Sheet sheet(StaffResult.Summary summary, StaffRequest request) {
    int occurrences = summary.byState().values().stream().mapToInt(Integer::intValue).sum();
    List<CardItem> items = new ArrayList<>();
    items.add(
        Sheet.item(
            words.say(StaffPhrase.SUMMARY_MEASURES, "count", summary.measures().size()),
            statuses(summary.byStatus())));
    items.add(
        Sheet.item(
            words.say(StaffPhrase.SUMMARY_OCCURRENCES, "count", occurrences),
            words.occurrences().counts(summary.byState())));
    items.add(
        Sheet.item(
            words.say(StaffPhrase.SUMMARY_INDICATORS), indicators(summary.byIndicator())));
    items.add(
        Sheet.item(words.say(StaffPhrase.SUMMARY_DIVISIONS), counts(summary.byDivision())));
    String title = words.say(StaffPhrase.SUMMARY, "year", summary.plan().year().year());
    String day = words.say(StaffPhrase.AS_OF, "date", ThaiDates.format(request.today()));
    String urgent =
        summary.occurrences().isEmpty()
            ? words.say(StaffPhrase.URGENT_NONE)
            : words.occurrences().counts(summary.occurrences());
    return Sheet.of(
        words.next().plan(request),
        Sheet.card(title + Who.of(request.query()), day, items),
        Sheet.card(
            words.say(StaffPhrase.URGENT),
            urgent,
            words.occurrences().of(summary.occurrences(), true)));
  }

  private String statuses(Map<MeasureStatus, Integer> byStatus) {
    List<String> parts = new ArrayList<>();
    byStatus.forEach(
        (status, count) ->
            parts.add(
                words.say(
                    StaffPhrase.STATE_COUNT,
                    "state", words.wording().status(status),
                    "count", count)));
    return MeasureNames.joined(parts);
  }

  private String indicators(Map<Indicator, Integer> byIndicator) {
    List<String> parts = new ArrayList<>();
    byIndicator.forEach(
        (indicator, count) ->
            parts.add(
                words.say(
                    StaffPhrase.INDICATOR_COUNT,
                    "no", indicator.no(),
                    "title", indicator.title(),
                    "count", count)));
    return String.join("\n", parts);
  }

  private String counts(Map<String, Integer> byName) {
    List<String> parts = new ArrayList<>();
    byName.forEach(
        (name, count) ->
            parts.add(words.say(StaffPhrase.SUMMARY_COUNT, "name", name, "count", count)));
    return String.join("\n", parts);
  }
}
