package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Charge;
import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.Item;
import io.github.thamdai.corpus.RequiredDocument;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.Step;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.http.Html;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Draws the sections of a manual; what the office has not confirmed is marked where it stands. */
final class SectionView {
  private final Wording wording;
  private final PageWording pages;

  SectionView(Wording wording, PageWording pages) {
    this.wording = wording;
    this.pages = pages;
  }

  /** A section under its topic's heading; the anchor is the topic's code. */
  Html draw(Section section) {
    String code = section.topic().code();
    Html drawn =
        Html.of("section", Html.of("h2", wording.topic(section.topic()).heading()))
            .attr("id", code);
    boolean nothingSure =
        !section.confirmed() && section.items().stream().noneMatch(Item::confirmed);
    if (nothingSure) {
      drawn.with(caution(pages.say(PagePhrase.UNCONFIRMED_SECTION)));
    }
    if (section.none()) {
      return drawn.with(Html.of("p", wording.none(section.topic())));
    }
    return drawn.with(items(section.items(), nothingSure));
  }

  /** A list of facts; each unsure one carries its mark unless the whole was marked already. */
  Html items(List<? extends Item> items, boolean marked) {
    boolean steps = items.stream().anyMatch(Step.class::isInstance);
    Html list = Html.of(steps ? "ol" : "ul").attr("class", "facts");
    for (Item item : items) {
      Html entry = Html.of("li");
      draw(item, entry);
      if (!item.confirmed() && !marked) {
        entry.text(" ").with(mark());
      }
      list.with(entry);
    }
    return list;
  }

  Html mark() {
    return Html.of("span", pages.say(PagePhrase.UNCONFIRMED)).attr("class", "mark");
  }

  static Html caution(String text) {
    return Html.of("p", text).attr("class", "caution");
  }

  private void draw(Item item, Html entry) {
    switch (item) {
      case Fact fact -> LinkedText.into(entry, fact.text());
      case Step step -> step(step, entry);
      case RequiredDocument document -> {
        entry.text(document.name());
        detail(entry, counts(document));
        detail(entry, document.note());
      }
      case Charge charge -> {
        entry.text(charge.item() + " ").with(Html.of("strong", charge.amount()));
        detail(entry, charge.note());
      }
    }
  }

  private void step(Step step, Html entry) {
    entry.with(Html.of("strong", step.name()));
    detail(entry, step.detail());
    detail(entry, step.duration() == null ? null : pages.say(PagePhrase.DURATION, step.duration()));
    detail(entry, step.by() == null ? null : pages.say(PagePhrase.BY, step.by()));
  }

  private String counts(RequiredDocument document) {
    StringJoiner counts = new StringJoiner(" ");
    if (document.originals() > 0) {
      counts.add(count(Phrase.ORIGINALS, document.originals()));
    }
    if (document.copies() > 0) {
      counts.add(count(Phrase.COPIES, document.copies()));
    }
    return counts.toString();
  }

  private String count(Phrase phrase, int count) {
    return wording.say(phrase, Map.of("count", String.valueOf(count)));
  }

  private static void detail(Html entry, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      entry.with(LinkedText.in("div", text).attr("class", "detail"));
    }
  }
}
