package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message back; each channel draws it in its own way. */
public sealed interface Reply {

  /** Plain text; may hold line breaks. */
  record Text(String text) implements Reply {}

  /**
   * A titled answer.
   *
   * @param text the lead sentence
   * @param items the facts, one a line
   * @param links sources and further pages
   * @param topic the part of a manual that it lays out; then the first line of the text is that
   *     part's heading, and what follows a caution. Null where the text is an answer in sentences
   */
  record Card(
      String title,
      String text,
      List<CardItem> items,
      List<Link> links,
      @Nullable Topic topic)
      implements Reply {

    /** An answer in sentences. */
    public Card(String title, String text, List<CardItem> items, List<Link> links) {
      this(title, text, items, links, null);
    }
  }

  /**
   * One fact of a card.
   *
   * @param detail second line, "" when there is none
   * @param note right-hand or last remark such as a duration or โปรดยืนยันกับเจ้าหน้าที่; "" when none
   */
  record CardItem(String text, String detail, String note) {}

  /**
   * A link a person may open.
   *
   * @param url absolute, or beginning with "/" for a page of this service
   */
  record Link(String label, String url) {}
}
