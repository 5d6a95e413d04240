package io.github.thamdai.dialogue.answering;

import io.github.thamdai.corpus.Charge;
import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.Item;
import io.github.thamdai.corpus.RequiredDocument;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.Step;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the entries of a section as the lines of a card. */
final class SectionItems {
  private final Wording wording;

  SectionItems(Wording wording) {
    this.wording = wording;
  }

  /**
   * One line an entry.
   *
   * <p>An unsure entry is marked on its own line when others are sure; when none is sure the caution
   * stands once over the whole card, see {@link #noneConfirmed}.
   */
  List<CardItem> of(Section section) {
    boolean markEach = !noneConfirmed(section);
    List<CardItem> items = new ArrayList<>();
    for (Item item : section.items()) {
      CardItem plain = item(item, items.size() + 1);
      items.add(item.confirmed() || !markEach ? plain : marked(plain));
    }
    return items;
  }

  static boolean noneConfirmed(Section section) {
    return section.none()
        ? !section.confirmed()
        : section.items().stream().noneMatch(Item::confirmed);
  }

  private CardItem marked(CardItem item) {
    String caution = wording.say(Phrase.CONFIRM_WITH_STAFF);
    return new CardItem(
        item.text(),
        item.detail().isEmpty() ? caution : item.detail() + " (" + caution + ")",
        item.note());
  }

  private CardItem item(Item item, int number) {
    return switch (item) {
      case Fact fact -> new CardItem(fact.text(), "", "");
      case Step step ->
          new CardItem(number + ". " + step.name(), detail(step), orEmpty(step.duration()));
      case RequiredDocument document ->
          new CardItem(
              number + ". " + document.name(), orEmpty(document.note()), howMany(document));
      case Charge charge -> new CardItem(charge.item(), orEmpty(charge.note()), charge.amount());
    };
  }

  private String detail(Step step) {
    List<String> parts = new ArrayList<>();
    if (step.detail() != null) {
      parts.add(step.detail());
    }
    if (step.by() != null) {
      parts.add(wording.say(Phrase.STEP_BY, Map.of("by", step.by())));
    }
    return String.join(" ", parts);
  }

  private String howMany(RequiredDocument document) {
    List<String> parts = new ArrayList<>();
    if (document.originals() > 0) {
      parts.add(
          wording.say(Phrase.ORIGINALS, Map.of("count", Integer.toString(document.originals()))));
    }
    if (document.copies() > 0) {
      parts.add(wording.say(Phrase.COPIES, Map.of("count", Integer.toString(document.copies()))));
    }
    return String.join(" ", parts);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
