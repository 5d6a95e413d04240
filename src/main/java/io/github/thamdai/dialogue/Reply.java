package io.github.thamdai.dialogue;

import java.util.List;

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
   */
  record Card(String title, String text, List<CardItem> items, List<Link> links)
      implements Reply {}

  /**
   * One fact of a card.
   *
   * @param detail second line, "" when there is none
   * @param note right-hand or last remark such as a duration or "โปรดยืนยันกับเจ้าหน้าที่"; "" when none
   */
  record CardItem(String text, String detail, String note) {}

  /**
   * A link a person may open.
   *
   * @param url absolute, or beginning with "/" for a page of this service
   */
  record Link(String label, String url) {}
}
