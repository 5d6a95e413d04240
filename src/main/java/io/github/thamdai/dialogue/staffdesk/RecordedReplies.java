package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.staff.PlanInForce;
import io.github.thamdai.staff.RecordedProof;
import io.github.thamdai.staff.StaffResult;
import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was recorded as proof: each one of one measure, else how many each measure has. */
record RecordedReplies(Words words) {
  private static final int MOST = 10;
  private static final int LABEL = 60;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm").withZone(OfficeTime.ZONE);

  /** Where nothing but the records was asked for. */
  Sheet sheet(StaffResult.Recorded found, StaffRequest request) {
    List<Card> cards = new ArrayList<>();
    cards.add(card(found.plan(), found.measures(), found.proofs()));
    if (found.measures().size() == 1 && !found.waiting().isEmpty()) {
      cards.add(
          Sheet.card(
              words.say(StaffPhrase.RECORDED_WAITING),
              "",
              words.occurrences().of(found.waiting(), true)));
    }
    return new Sheet(cards, words.next().after(request, found.measures()));
  }

  /** @param measures those asked for */
  Card card(PlanInForce plan, List<Measure> measures, List<RecordedProof> proofs) {
    if (measures.size() != 1) {
      return counts(plan, proofs);
    }
    String id = measures.getFirst().id();
    if (proofs.isEmpty()) {
      return Sheet.card(
          words.say(StaffPhrase.RECORDED_NONE_OF, "id", id),
          words.say(StaffPhrase.RECORDED_HOW, "id", id),
          List.of());
    }
    List<CardItem> items = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (RecordedProof proof : proofs.subList(0, Math.min(MOST, proofs.size()))) {
      String name = name(plan, proof, items.size() + 1);
      items.add(new CardItem(name, detail(proof), ""));
      String url = proof.url();
      if (url != null) {
        links.add(new Link(ShortText.of(name, LABEL), url));
      }
    }
    String more =
        proofs.size() > MOST
            ? words.say(
                StaffPhrase.RECORDED_MORE, "count", proofs.size() - MOST, "id", id)
            : "";
    String title = words.say(StaffPhrase.RECORDED, "id", id, "count", proofs.size());
    return new Card(title, more, items, links);
  }

  private Card counts(PlanInForce plan, List<RecordedProof> proofs) {
    if (proofs.isEmpty()) {
      return Sheet.card(words.say(StaffPhrase.RECORDED_NONE), "", List.of());
    }
    Map<String, Integer> byMeasure = new LinkedHashMap<>();
    plan.plan().measures().forEach(measure -> byMeasure.put(measure.id(), 0));
    proofs.forEach(proof -> byMeasure.merge(proof.measure(), 1, Integer::sum));
    List<CardItem> items = new ArrayList<>();
    byMeasure.forEach(
        (id, count) -> {
          if (count > 0) {
            String name = plan.plan().report().measure(id).map(words.names()::of).orElse(id);
            items.add(
                new CardItem(name, "", words.say(StaffPhrase.EVIDENCE_COUNT, "count", count)));
          }
        });
    return Sheet.card(
        words.say(StaffPhrase.RECORDED_ALL, "count", proofs.size()),
        words.say(StaffPhrase.RECORDED_ASK),
        items);
  }

  /** The duty as the plan names it; one that the plan has no more by its id. */
  private String name(PlanInForce plan, RecordedProof proof, int no) {
    String duty =
        plan.plan().report().measure(proof.measure()).stream()
            .flatMap(measure -> measure.obligations().stream())
            .filter(obligation -> obligation.id().equals(proof.obligation()))
            .findFirst()
            .map(words.duties()::name)
            .orElse("");
    return words.say(
        StaffPhrase.RECORDED_ITEM,
        "no", no,
        "id", proof.obligation(),
        "duty", duty,
        "due", ThaiDates.formatShort(proof.due()));
  }

  private String detail(RecordedProof proof) {
    LocalDate done = proof.doneOn();
    String date = ThaiDates.formatShort(OfficeTime.day(proof.at()));
    String time = TIME.format(proof.at());
    return Sheet.lines(
        proof.note(),
        done == null
            ? words.say(StaffPhrase.RECORDED_DAY_UNKNOWN)
            : words.say(StaffPhrase.RECORDED_DAY, "date", ThaiDates.formatShort(done)),
        proof.by().isEmpty()
            ? words.say(StaffPhrase.RECORDED_AT, "date", date, "time", time)
            : words.say(
                StaffPhrase.RECORDED_BY, "name", proof.by(), "date", date, "time", time));
  }
}
