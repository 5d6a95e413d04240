package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.Reply.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws one piece of evidence.
 *
 * @param defectsShown whether to say what is wrong with it and what it likely should be
 */
record EvidenceItems(Words words, boolean defectsShown) {
  private static final int LABEL = 60;

  CardItem item(int no, Evidence evidence) {
    List<String> details = new ArrayList<>();
    String url = evidence.url();
    if (url != null && !url.endsWith(evidence.label())) {
      details.add(words.say(StaffPhrase.EVIDENCE_OPENS, "url", url));
    }
    String likely = evidence.likelyUrl();
    if (defectsShown && likely != null) {
      details.add(words.say(StaffPhrase.EVIDENCE_LIKELY, "url", likely));
    }
    String defects =
        defectsShown
            ? MeasureNames.joined(
                evidence.defects().stream().map(words.wording()::defect).toList())
            : "";
    String label =
        words.say(StaffPhrase.EVIDENCE_ITEM, "no", no, "label", evidence.label());
    return new CardItem(label, String.join("\n", details), defects);
  }

  List<Link> links(int no, Evidence evidence) {
    List<Link> links = new ArrayList<>();
    String label = ShortText.of(evidence.label(), LABEL);
    add(links, words.say(StaffPhrase.EVIDENCE_ITEM, "no", no, "label", label), evidence.url());
    if (defectsShown) {
      add(links, words.say(StaffPhrase.EVIDENCE_LIKELY_LINK, "no", no), evidence.likelyUrl());
    }
    return links;
  }

  // Others wrote the report: an address that is no web address must never become a link.
  private static void add(List<Link> links, String label, @Nullable String url) {
    if (url != null && (url.startsWith("http://") || url.startsWith("https://"))) {
      links.add(new Link(label, url));
    }
  }
}
