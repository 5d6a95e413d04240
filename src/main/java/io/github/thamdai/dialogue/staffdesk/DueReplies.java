package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffQuery;
import io.github.thamdai.staff.StaffResult;
import java.util.ArrayList;
import java.util.List;

/** What is due when, each date with its state. */
record DueReplies(Words words) {

  Sheet sheet(StaffResult.Due due, StaffRequest request) {
    List<Measure> asked = asked(due, request.query());
    List<CardItem> items = new ArrayList<>(words.occurrences().of(due.occurrences(), true));
    List<CardItem> undated = undated(asked, request.query());
    items.addAll(undated);
    String title =
        words.say(
            StaffPhrase.DUE,
            "who", Who.of(request.query()),
            "range", words.ranges().of(due.range()));
    return Sheet.of(
        words.next().after(request, asked),
        Sheet.card(
            title,
            Sheet.lines(periods(asked, request.query()), total(due, asked, request.query())),
            items));
  }

  /** How often each duty of the measures asked for falls due, before the dates themselves. */
  private String periods(List<Measure> asked, StaffQuery query) {
    List<String> lines = new ArrayList<>();
    for (Measure measure : asked) {
      for (Obligation obligation : measure.obligations()) {
        if (obligation.cadence() != null && isAsked(obligation, query)) {
          lines.add(
              words.duties().nameIn(measure, obligation)
                  + " "
                  + words.duties().cadence(obligation.cadence()));
        }
      }
    }
    return String.join("\n", lines.stream().distinct().toList());
  }

  private String total(StaffResult.Due due, List<Measure> asked, StaffQuery query) {
    if (!due.occurrences().isEmpty()) {
      return words.say(
          StaffPhrase.DUE_TOTAL,
          "count", due.occurrences().size(),
          "states", words.occurrences().counts(due.occurrences()));
    }
    boolean never =
        !asked.isEmpty()
            && asked.stream()
                .flatMap(measure -> measure.obligations().stream())
                .filter(duty -> isAsked(duty, query))
                .allMatch(duty -> duty.cadence() == null);
    return words.say(never ? StaffPhrase.DUE_NONE_EVER : StaffPhrase.DUE_NONE);
  }

  private static List<Measure> asked(StaffResult.Due due, StaffQuery query) {
    return due.plan().plan().measures().stream()
        .filter(measure -> query.measures().contains(measure.id()))
        .toList();
  }

  /** Duties without a period have no date, but whoever asks of their measure should know of them. */
  private List<CardItem> undated(List<Measure> measures, StaffQuery query) {
    List<CardItem> items = new ArrayList<>();
    for (Measure measure : measures) {
      for (Obligation obligation : measure.obligations()) {
        if (obligation.cadence() == null && isAsked(obligation, query)) {
          items.add(
              new CardItem(
                  words.duties().nameIn(measure, obligation),
                  words.duties().distinction(measure, obligation),
                  words.say(StaffPhrase.NO_CADENCE)));
        }
      }
    }
    return items;
  }

  private static boolean isAsked(Obligation obligation, StaffQuery query) {
    return query.kinds().isEmpty() || query.kinds().contains(obligation.kind());
  }
}
