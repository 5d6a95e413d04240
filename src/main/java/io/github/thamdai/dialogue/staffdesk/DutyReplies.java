package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffResult;
import java.util.List;

/** Duties as the document states them, without dates. */
record DutyReplies(Words words) {

  Sheet sheet(StaffResult.Obligations found, StaffRequest request) {
    List<String> asked = request.query().measures();
    String text =
        found.withoutDuty().isEmpty()
            ? ""
            : words.say(
                StaffPhrase.WITHOUT_DUTY, "ids", MeasureNames.ids(found.withoutDuty()));
    if (found.duties().isEmpty()) {
      String none =
          asked.isEmpty()
              ? words.say(StaffPhrase.NO_DUTIES_FOUND)
              : words.say(StaffPhrase.NO_DUTIES, "ids", String.join(" ", asked));
      return Sheet.of(next(found, request), Sheet.card(none, text, List.of()));
    }
    String title =
        asked.isEmpty()
            ? words.say(StaffPhrase.DUTIES, "count", found.duties().size())
            : words.say(StaffPhrase.DUTIES_OF, "ids", String.join(" ", asked));
    return Sheet.of(
        next(found, request),
        Sheet.card(title, text, found.duties().stream().map(this::item).toList()));
  }

  private List<Choice> next(
      StaffResult.Obligations found, StaffRequest request) {
    return words
        .next()
        .after(request, found.plan().plan().measures().stream()
            .filter(measure -> request.query().measures().contains(measure.id()))
            .toList());
  }

  private CardItem item(StaffResult.Duty duty) {
    return new CardItem(
        words.duties().nameIn(duty.measure(), duty.obligation()),
        "“" + duty.obligation().text() + "”",
        words.duties().cadence(duty.obligation().cadence()));
  }
}
