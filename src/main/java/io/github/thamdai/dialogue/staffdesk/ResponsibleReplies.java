package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffQuery;
import io.github.thamdai.staff.StaffResult;
import java.util.List;

/** Who is responsible for what. */
record ResponsibleReplies(Words words) {

  Sheet sheet(StaffResult.Responsible found, StaffRequest request) {
    boolean byDivision = !found.divisions().isEmpty() && request.query().measures().isEmpty();
    List<CardItem> items =
        found.measures().stream().map(measure -> item(found, measure, byDivision)).toList();
    return Sheet.of(
        words.next().after(request, found.measures()),
        Sheet.card(title(found, request.query(), byDivision), "", items));
  }

  private String title(StaffResult.Responsible found, StaffQuery query, boolean byDivision) {
    int count = found.measures().size();
    if (byDivision) {
      String who = MeasureNames.joined(found.divisions());
      if (count == 0) {
        return words.say(StaffPhrase.RESPONSIBLE_NONE, "who", who);
      }
      return words.say(
          found.alone() ? StaffPhrase.RESPONSIBLE_ALONE : StaffPhrase.RESPONSIBLE,
          "who", who,
          "count", count);
    }
    return found.alone()
        ? words.say(StaffPhrase.ALONE, "count", count)
        : words.say(StaffPhrase.RESPONSIBLE_OF, "ids", String.join(" ", query.measures()));
  }

  private CardItem item(StaffResult.Responsible found, Measure measure, boolean byDivision) {
    return Sheet.item(
        words.names().of(measure),
        byDivision
            ? ""
            : found.measures().size() == 1
                ? MeasureNames.joined(measure.divisions())
                : words.divisions(found.plan().plan(), measure));
  }
}
