package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffResult;
import java.util.ArrayList;
import java.util.List;

/** Indicators with their measures; where the document prints another title, staff see both. */
record IndicatorReplies(Words words) {

  Sheet sheet(StaffResult.Indicators found, StaffRequest request) {
    if (found.indicators().size() != 1) {
      return Sheet.of(
          words.next().indicators(found.indicators()),
          Sheet.card(
              words.say(StaffPhrase.INDICATORS, "count", found.indicators().size()),
              "",
              new ListReplies(words).byIndicator(found.measures())));
    }
    Indicator indicator = found.indicators().getFirst();
    List<CardItem> items = new ArrayList<>();
    for (Measure measure : found.measures()) {
      items.add(Sheet.item(words.names().of(measure), ""));
    }
    return Sheet.of(
        words.next().plan(request),
        Sheet.card(
            words.say(
                StaffPhrase.INDICATOR_COUNT,
                "no", indicator.no(),
                "title", indicator.title(),
                "count", items.size()),
            request.staff() ? printed(indicator) : "",
            items));
  }

  private String printed(Indicator indicator) {
    return indicator.titleAsPrinted().equals(indicator.title())
        ? ""
        : words.say(
            StaffPhrase.INDICATOR_PRINTED,
            "printed", indicator.titleAsPrinted(),
            "title", indicator.title());
  }
}
