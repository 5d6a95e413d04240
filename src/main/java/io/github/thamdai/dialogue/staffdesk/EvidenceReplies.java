package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.staff.RecordedProof;
import io.github.thamdai.staff.StaffAspect;
import io.github.thamdai.staff.StaffResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evidence: each piece of one measure, else how much each measure has; for staff alone its defects
 * and what was recorded besides.
 */
record EvidenceReplies(Words words) {

  Sheet sheet(StaffResult.EvidenceOf found, StaffRequest request) {
    Map<Measure, List<StaffResult.Proof>> byMeasure = new LinkedHashMap<>();
    for (StaffResult.Proof proof : found.proofs()) {
      byMeasure.computeIfAbsent(proof.measure(), measure -> new ArrayList<>()).add(proof);
    }
    List<Measure> measures = List.copyOf(byMeasure.keySet());
    Card card =
        measures.size() == 1
            ? one(measures.getFirst(), found)
            : several(byMeasure, found, request);
    List<Card> cards = new ArrayList<>(List.of(card));
    List<RecordedProof> recorded = found.recorded();
    if (recorded != null) {
      cards.add(new RecordedReplies(words).card(found.plan(), found.measures(), recorded));
    }
    return new Sheet(cards, words.next().after(request, measures));
  }

  private Card one(Measure measure, StaffResult.EvidenceOf found) {
    EvidenceItems pieces = new EvidenceItems(words, found.defectsShown());
    List<CardItem> items = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (StaffResult.Proof proof : found.proofs()) {
      int no = items.size() + 1;
      items.add(pieces.item(no, proof.evidence()));
      links.addAll(pieces.links(no, proof.evidence()));
    }
    String title =
        words.say(StaffPhrase.EVIDENCE, "id", measure.id(), "count", found.proofs().size());
    return new Card(title, defective(found), items, links);
  }

  private String defective(StaffResult.EvidenceOf found) {
    if (!found.defectsShown()) {
      return "";
    }
    long count = found.proofs().stream().filter(StaffResult.Proof::isDefective).count();
    return count == 0
        ? words.say(StaffPhrase.EVIDENCE_FINE)
        : words.say(StaffPhrase.EVIDENCE_DEFECTIVE, "count", count);
  }

  private Card several(
      Map<Measure, List<StaffResult.Proof>> byMeasure,
      StaffResult.EvidenceOf found,
      StaffRequest request) {
    boolean home = request.query().aspects().contains(StaffAspect.HOME_PAGE_ONLY);
    if (byMeasure.isEmpty()) {
      StaffPhrase none = home ? StaffPhrase.EVIDENCE_HOME_NONE : StaffPhrase.EVIDENCE_NONE;
      return Sheet.card(words.say(none), "", List.of());
    }
    boolean defects = request.query().aspects().contains(StaffAspect.DEFECTS);
    List<CardItem> items = new ArrayList<>();
    byMeasure.forEach((measure, proofs) -> items.add(line(measure, proofs, defects)));
    int count = found.proofs().size();
    String title =
        home
            ? words.say(StaffPhrase.EVIDENCE_HOME)
            : words.say(
                defects ? StaffPhrase.EVIDENCE_DEFECTS_ALL : StaffPhrase.EVIDENCE_ALL,
                "count", count);
    return Sheet.card(title, words.say(StaffPhrase.EVIDENCE_ASK), items);
  }

  private CardItem line(Measure measure, List<StaffResult.Proof> proofs, boolean defects) {
    String count = words.say(StaffPhrase.EVIDENCE_COUNT, "count", proofs.size());
    if (!defects) {
      return new CardItem(words.names().of(measure), "", count);
    }
    List<String> kinds =
        proofs.stream()
            .map(StaffResult.Proof::evidence)
            .map(Evidence::defects)
            .flatMap(List::stream)
            .distinct()
            .map(words.wording()::defect)
            .toList();
    return new CardItem(measure.id(), MeasureNames.joined(kinds), count);
  }

  Sheet shared(StaffResult.SharedPages shared, StaffRequest request) {
    List<CardItem> items =
        shared.pages().stream()
            .map(page -> Sheet.item(page.url(), MeasureNames.ids(page.measures())))
            .toList();
    String title =
        items.isEmpty()
            ? words.say(StaffPhrase.SHARED_NONE)
            : words.say(StaffPhrase.SHARED_PAGES, "count", items.size());
    return Sheet.of(words.next().plan(request), Sheet.card(title, "", items));
  }
}
