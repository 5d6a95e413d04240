package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.staff.StaffAspect;
import io.github.thamdai.staff.StaffResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The list of measures by indicator, and how it differs from the year before. */
record ListReplies(Words words) {

  Sheet sheet(StaffResult.Listed listed, StaffRequest request) {
    boolean all = listed.measures().size() == listed.plan().plan().measures().size();
    String title =
        all
            ? words.say(
                StaffPhrase.LISTED,
                "year", listed.plan().plan().year().year(),
                "count", listed.measures().size())
            : words.say(StaffPhrase.LISTED_SOME, "count", listed.measures().size());
    String gaps =
        listed.gaps().isEmpty()
            ? ""
            : words.say(StaffPhrase.GAPS, "ids", String.join(" ", listed.gaps()));
    return Sheet.of(
        words.next().plan(request),
        Sheet.card(
            title, Sheet.lines(gaps, compared(listed, request)), byIndicator(listed.measures())));
  }

  private String compared(StaffResult.Listed listed, StaffRequest request) {
    if (!request.query().aspects().contains(StaffAspect.COMPARED)) {
      return "";
    }
    if (listed.compared().isEmpty()) {
      return words.say(StaffPhrase.NOTHING_TO_COMPARE);
    }
    StaffResult.Comparison compared = listed.compared().get();
    String same =
        compared.added().isEmpty() && compared.gone().isEmpty()
            ? words.say(StaffPhrase.COMPARED_SAME)
            : "";
    return Sheet.lines(
        words.say(StaffPhrase.COMPARED, "year", compared.with().year()),
        same,
        change(StaffPhrase.COMPARED_ADDED, compared.added()),
        change(StaffPhrase.COMPARED_GONE, compared.gone()));
  }

  private String change(StaffPhrase phrase, List<String> ids) {
    return ids.isEmpty() ? "" : words.say(phrase, "ids", String.join(" ", ids));
  }

  /** One entry an indicator, its measures below one another. */
  List<CardItem> byIndicator(List<Measure> measures) {
    Map<Integer, List<Measure>> groups = new TreeMap<>();
    for (Measure measure : measures) {
      groups.merge(measure.indicator().no(), List.of(measure), ListReplies::joined);
    }
    Map<Indicator, List<Measure>> named = new LinkedHashMap<>();
    groups.values().forEach(group -> named.put(group.getFirst().indicator(), group));
    return named.entrySet().stream().map(g -> entry(g.getKey(), g.getValue())).toList();
  }

  private CardItem entry(Indicator indicator, List<Measure> measures) {
    return Sheet.item(
        words.say(
            StaffPhrase.INDICATOR_COUNT,
            "no", indicator.no(),
            "title", indicator.title(),
            "count", measures.size()),
        String.join("\n", measures.stream().map(words.names()::of).toList()));
  }

  private static List<Measure> joined(List<Measure> a, List<Measure> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
