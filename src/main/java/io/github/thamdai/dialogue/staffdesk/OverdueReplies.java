package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.staff.DateRange;
import io.github.thamdai.staff.StaffResult;
import io.github.thamdai.text.ThaiDates;
import java.util.ArrayList;
import java.util.List;

/**
 * What is owed. "Done" in a report speaks of a measure, not of each date, so both are said: what is
 * overdue, and what is only claimed.
 */
record OverdueReplies(Words words) {

  Sheet sheet(StaffResult.Overdue owed, StaffRequest request) {
    DateRange named = request.query().period();
    DateRange range = named == null ? owed.plan().year().range() : named;
    String title =
        words.say(
            StaffPhrase.OVERDUE,
            "who", Who.of(request.query()),
            "range", words.ranges().of(range));
    List<Card> cards = new ArrayList<>();
    cards.add(
        Sheet.card(title, text(owed, request), words.occurrences().of(owed.overdue(), false)));
    if (!owed.claimed().isEmpty()) {
      cards.add(
          Sheet.card(
              words.say(StaffPhrase.CLAIMED),
              words.say(StaffPhrase.CLAIMED_TEXT, "count", owed.claimed().size()),
              words.occurrences().of(owed.claimed(), false)));
    }
    return new Sheet(cards, next(owed, request));
  }

  private String text(StaffResult.Overdue owed, StaffRequest request) {
    return Sheet.lines(
        words.say(StaffPhrase.AS_OF, "date", ThaiDates.format(request.today())),
        owed.unfinished().isEmpty()
            ? words.say(StaffPhrase.ALL_DONE)
            : words.say(
                StaffPhrase.UNFINISHED,
                "count", owed.unfinished().size(),
                "ids", MeasureNames.ids(owed.unfinished())),
        owed.overdue().isEmpty()
            ? words.say(StaffPhrase.OVERDUE_NONE)
            : words.say(StaffPhrase.OVERDUE_TOTAL, "count", owed.overdue().size()));
  }

  /** Whose work it is: the next question of someone who asked of all divisions. */
  private List<Choice> next(StaffResult.Overdue owed, StaffRequest request) {
    if (!request.query().divisions().isEmpty() || !request.query().measures().isEmpty()) {
      return words.next().plan(request);
    }
    List<Choice> choices = new ArrayList<>();
    choices.addAll(
        words
            .next()
            .divisions(
                owed.plan().plan().measures().stream()
                    .flatMap(measure -> measure.divisions().stream())
                    .distinct()
                    .toList()));
    choices.addAll(words.next().plan(request));
    return List.copyOf(choices);
  }
}
