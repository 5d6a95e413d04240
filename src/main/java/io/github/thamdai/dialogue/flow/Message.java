package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * What a flow says, with {@code {slots}} to be filled in.
 *
 * @param title of a card; "" for plain text
 * @param texts one message each
 * @param items lines of the card
 * @param links buttons of the card
 */
public record Message(
    String title, List<String> texts, List<String> items, List<Reply.Link> links) {

  public static final Message NOTHING = new Message("", List.of(), List.of(), List.of());

  public boolean isEmpty() {
    return texts.isEmpty() && !isCard();
  }

  public boolean isCard() {
    return !title.isEmpty() || !items.isEmpty() || !links.isEmpty();
  }

  /** Every text in it that is shown, for checking. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>(texts);
    parts.add(title);
    parts.addAll(items);
    links.forEach(link -> parts.add(link.label()));
    links.forEach(link -> parts.add(link.url()));
    return List.copyOf(parts);
  }
}
