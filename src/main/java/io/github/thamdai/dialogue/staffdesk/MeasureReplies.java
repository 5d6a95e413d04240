package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffResult;
import java.util.ArrayList;
import java.util.List;

/** Measures in full, their steps, and how the report says they stand. */
record MeasureReplies(Words words) {
  private static final int IN_FULL = 3;

  Sheet sheet(StaffResult.About about, StaffRequest request) {
    List<Measure> measures = about.measures();
    List<Card> cards =
        measures.size() > IN_FULL
            ? List.of(table(measures))
            : measures.stream()
                .map(measure -> card(about.topic(), measure, request.staff()))
                .toList();
    return new Sheet(cards, words.next().after(request, measures));
  }

  private Card card(Topic topic, Measure measure, boolean staff) {
    return switch (topic) {
      case STEPS -> steps(measure);
      case STATUS -> status(measure, staff);
      default -> whole(measure);
    };
  }

  private Card whole(Measure measure) {
    List<CardItem> items = new ArrayList<>();
    add(items, StaffPhrase.LABEL_OPTIONS, String.join("\n", measure.options()));
    add(items, StaffPhrase.LABEL_INDICATOR, indicator(measure));
    add(items, StaffPhrase.LABEL_DIVISIONS, MeasureNames.joined(measure.divisions()));
    if (!measure.steps().isEmpty()) {
      add(
          items,
          StaffPhrase.LABEL_STEPS,
          words.say(StaffPhrase.STEPS_COUNT, "count", measure.steps().size()));
    }
    add(
        items,
        StaffPhrase.LABEL_DUTIES,
        String.join("\n", measure.obligations().stream().map(this::duty).toList()));
    add(items, StaffPhrase.LABEL_STATUS, measure.statusText());
    return Sheet.card(
        words.say(StaffPhrase.MEASURE, "id", measure.id()), measure.issue(), items);
  }

  private void add(List<CardItem> items, StaffPhrase label, String text) {
    if (!text.isEmpty()) {
      items.add(Sheet.item(words.say(label), text));
    }
  }

  private String duty(Obligation obligation) {
    return words.duties().name(obligation) + " " + words.duties().cadence(obligation.cadence());
  }

  private String indicator(Measure measure) {
    return words.say(
        StaffPhrase.INDICATOR,
        "no", measure.indicator().no(),
        "title", measure.indicator().title());
  }

  private Card steps(Measure measure) {
    List<CardItem> items = new ArrayList<>();
    for (String step : measure.steps()) {
      items.add(Sheet.item((items.size() + 1) + ". " + step, ""));
    }
    String text =
        items.isEmpty()
            ? words.say(StaffPhrase.NO_STEPS)
            : words.names().issue(measure.issue());
    return Sheet.card(words.say(StaffPhrase.STEPS, "id", measure.id()), text, items);
  }

  private Card status(Measure measure, boolean staff) {
    String text =
        Sheet.lines(
            words.wording().status(measure.status()),
            words.say(StaffPhrase.STATUS_TEXT, "text", measure.statusText()),
            words.say(StaffPhrase.STATUS_EVIDENCE, "count", measure.evidence().size()),
            staff ? words.say(StaffPhrase.STATUS_RECORD) : "");
    return Sheet.card(words.say(StaffPhrase.STATUS, "id", measure.id()), text, List.of());
  }

  private Card table(List<Measure> measures) {
    List<CardItem> items =
        measures.stream()
            .map(m -> new CardItem(words.names().of(m), "", words.wording().status(m.status())))
            .toList();
    return Sheet.card(words.say(StaffPhrase.STATUSES_OF, "count", measures.size()), "", items);
  }
}
