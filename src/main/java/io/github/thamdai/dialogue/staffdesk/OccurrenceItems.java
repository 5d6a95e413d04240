package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.Occurrence;
import io.github.thamdai.staff.OccurrenceState;
import io.github.thamdai.text.ThaiDates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws due dates; those of one duty that stand alike share a line. */
final class OccurrenceItems {
  private final StaffWording wording;
  private final DutyWords duties;

  OccurrenceItems(StaffWording wording) {
    this.wording = wording;
    this.duties = new DutyWords(wording);
  }

  /** One line for each duty and state, in the order of the first date of each. */
  List<CardItem> of(List<Occurrence> occurrences, boolean stateShown) {
    List<CardItem> items = new ArrayList<>();
    for (List<Occurrence> group : grouped(occurrences)) {
      Occurrence first = group.getFirst();
      items.add(
          new CardItem(
              duties.nameIn(first.measure(), first.obligation()),
              Sheet.lines(
                  duties.distinction(first.measure(), first.obligation()), dates(group)),
              stateShown ? wording.state(first.state()) : ""));
    }
    return items;
  }

  static Collection<List<Occurrence>> grouped(List<Occurrence> occurrences) {
    record Kind(String obligation, OccurrenceState state) {}
    Map<Kind, List<Occurrence>> groups = new LinkedHashMap<>();
    for (Occurrence one : occurrences) {
      groups
          .computeIfAbsent(
              new Kind(one.obligation().id(), one.state()), kind -> new ArrayList<>())
          .add(one);
    }
    return groups.values();
  }

  private String dates(List<Occurrence> group) {
    String dates = MeasureNames.joined(group.stream().map(this::date).toList());
    return group.size() == 1
        ? wording.say(StaffPhrase.DUE_DATE, "date", dates)
        : wording.say(StaffPhrase.DUE_DATES, "count", group.size(), "dates", dates);
  }

  /** The due date, and the working day before it where it is none itself and still matters. */
  String date(Occurrence one) {
    String due = ThaiDates.formatShort(one.due());
    boolean settled =
        one.state() == OccurrenceState.PROVEN || one.state() == OccurrenceState.CLAIMED;
    return settled || one.sendBy().equals(one.due())
        ? due
        : wording.say(
            StaffPhrase.SEND_BY, "date", due, "sendby", ThaiDates.formatShort(one.sendBy()));
  }

  /** How many stand how, such as "overdue 2, upcoming 3". */
  String counts(List<Occurrence> occurrences) {
    Map<OccurrenceState, Integer> byState = new EnumMap<>(OccurrenceState.class);
    occurrences.forEach(one -> byState.merge(one.state(), 1, Integer::sum));
    return counts(byState);
  }

  String counts(Map<OccurrenceState, Integer> byState) {
    List<String> parts = new ArrayList<>();
    byState.forEach(
        (state, count) ->
            parts.add(
                wording.say(
                    StaffPhrase.STATE_COUNT, "state", wording.state(state), "count", count)));
    return MeasureNames.joined(parts);
  }
}
