package io.github.thamdai.dialogue.flow;

import io.github.thamdai.corpus.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a flow begins.
 *
 * @param button label under which other messages offer it; also a phrase; null for none
 * @param topic when an answer is about it, the flow is offered beneath; null for none
 * @param services ids of services; the flow is offered beneath every answer about one of them
 */
public record Start(
    @Nullable String button,
    @Nullable Topic topic,
    List<String> services,
    List<Phrase> phrases) {

  /** Whether answers of this kind offer the flow. */
  public boolean claims(@Nullable Topic asked, List<String> sources) {
    return (topic != null && topic == asked) || sources.stream().anyMatch(services::contains);
  }


  /**
   * What a person may say.
   *
   * @param text with {@code {slot}} where the person's words fill a slot
   * @param fills slots that are known then; {@code {message}} is the whole message
   */
  public record Phrase(int line, String text, Map<String, String> fills) {}
}
