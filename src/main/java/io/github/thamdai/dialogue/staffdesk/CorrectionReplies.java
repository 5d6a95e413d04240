package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Correction;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Doubts about the document: what is printed, what it likely should be, and how sure that is. */
record CorrectionReplies(Words words) {
  private static final int LABEL = 60;

  Sheet sheet(StaffResult.Corrections found, StaffRequest request) {
    int count = found.ofCover().size() + found.doubts().size();
    String text =
        count == 0
            ? words.say(StaffPhrase.CORRECTIONS_NONE)
            : words.say(StaffPhrase.CORRECTIONS_TOTAL, "count", count);
    List<Card> cards = new ArrayList<>();
    cards.add(
        Sheet.card(
            words.say(StaffPhrase.CORRECTIONS) + Who.of(request.query()), text, doubts(found)));
    if (!found.defects().isEmpty()) {
      cards.add(
          Sheet.card(
              words.say(StaffPhrase.DEFECTS, "count", found.defects().size()),
              words.say(StaffPhrase.EVIDENCE_ASK),
              defects(found)));
    }
    List<Measure> asked =
        found.plan().plan().measures().stream()
            .filter(measure -> request.query().measures().contains(measure.id()))
            .toList();
    return new Sheet(cards, words.next().after(request, asked));
  }

  /** One entry for each likely reading, with every place that is printed otherwise. */
  private List<CardItem> doubts(StaffResult.Corrections found) {
    record Likely(String field, String text) {}
    Map<Likely, List<String>> printed = new LinkedHashMap<>();
    Map<Likely, Correction.Confidence> sure = new LinkedHashMap<>();
    List<StaffResult.Doubt> all = found.doubts();
    for (Correction cover : found.ofCover()) {
      Likely likely = new Likely(cover.field(), cover.likely());
      place(printed, likely, words.say(StaffPhrase.CORRECTION_COVER), cover);
      sure.merge(likely, cover.confidence(), CorrectionReplies::lower);
    }
    for (StaffResult.Doubt doubt : all) {
      Correction correction = doubt.correction();
      Likely likely = new Likely(correction.field(), correction.likely());
      place(printed, likely, doubt.measure().id(), correction);
      sure.merge(likely, correction.confidence(), CorrectionReplies::lower);
    }
    List<CardItem> items = new ArrayList<>();
    printed.forEach(
        (likely, places) ->
            items.add(
                new CardItem(
                    words.say(
                        StaffPhrase.CORRECTION_LIKELY,
                        "field", words.wording().field(likely.field()),
                        "likely", likely.text()),
                    String.join("\n", places),
                    words.wording().confidence(
                        sure.getOrDefault(likely, Correction.Confidence.LOW)))));
    return items;
  }

  private <K> void place(
      Map<K, List<String>> printed, K likely, String where, Correction correction) {
    printed
        .computeIfAbsent(likely, key -> new ArrayList<>())
        .add(
            words.say(
                StaffPhrase.CORRECTION_PRINTED,
                "id", where,
                "printed", correction.asPrinted()));
  }

  private static Correction.Confidence lower(Correction.Confidence a, Correction.Confidence b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private List<CardItem> defects(StaffResult.Corrections found) {
    Map<String, List<String>> byMeasure = new LinkedHashMap<>();
    for (StaffResult.Proof proof : found.defects()) {
      byMeasure
          .computeIfAbsent(proof.measure().id(), id -> new ArrayList<>())
          .add(line(proof.evidence()));
    }
    List<CardItem> items = new ArrayList<>();
    byMeasure.forEach((id, lines) -> items.add(Sheet.item(id, String.join("\n", lines))));
    return items;
  }

  private String line(Evidence evidence) {
    return ShortText.of(evidence.label(), LABEL)
        + ": "
        + MeasureNames.joined(evidence.defects().stream().map(words.wording()::defect).toList());
  }
}
