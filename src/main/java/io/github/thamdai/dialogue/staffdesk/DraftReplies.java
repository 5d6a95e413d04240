package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.Occurrence;
import io.github.thamdai.staff.StaffResult;
import io.github.thamdai.text.ThaiDates;
import java.util.ArrayList;
import java.util.List;

/** A report's five columns for each measure, with how its dates of the round stand. */
record DraftReplies(Words words) {

  Sheet sheet(StaffResult.ReportDraft draft, StaffRequest request) {
    String round = words.wording().rounds().getOrDefault(draft.round(), draft.round());
    String title =
        words.say(StaffPhrase.DRAFT, "round", round, "year", draft.plan().year().year());
    String text =
        words.say(
            StaffPhrase.DRAFT_TEXT,
            "from", ThaiDates.format(draft.range().from()),
            "to", ThaiDates.format(draft.range().to()));
    return Sheet.of(
        words.next().after(request, draft.measures()),
        Sheet.card(
            title + Who.of(request.query()),
            text,
            draft.measures().stream().map(measure -> item(draft, measure)).toList()));
  }

  private CardItem item(StaffResult.ReportDraft draft, Measure measure) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            StaffPhrase.DRAFT_DIVISIONS, "names", words.divisions(draft.plan().plan(), measure)));
    lines.add(
        words.say(
            StaffPhrase.DRAFT_STEPS,
            "steps", measure.steps().size(),
            "reporting", measure.reporting().size()));
    List<Occurrence> own =
        draft.occurrences().stream().filter(one -> one.measure().equals(measure)).toList();
    OccurrenceItems.grouped(own).forEach(group -> lines.add(duty(group)));
    lines.add(words.say(StaffPhrase.DRAFT_EVIDENCE, "count", measure.evidence().size()));
    return new CardItem(
        words.names().of(measure),
        String.join("\n", lines),
        words.wording().status(measure.status()));
  }

  private String duty(List<Occurrence> group) {
    Occurrence first = group.getFirst();
    return words.say(
        StaffPhrase.DRAFT_DUTY,
        "duty", words.duties().name(first.obligation()),
        "dates", MeasureNames.joined(group.stream().map(words.occurrences()::date).toList()),
        "state", words.wording().state(first.state()));
  }
}
