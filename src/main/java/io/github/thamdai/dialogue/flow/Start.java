package io.github.thamdai.dialogue.flow;

import io.github.thamdai.corpus.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a flow begins.
 *
 * @param button label under which other messages offer it; also a phrase; null for none
 * @param topic when an answer is about it, the flow is offered beneath; null for none
 * @param services the flow is offered beneath every answer about one of them
 * @param after offered beneath whatever ends so, whatever it is about
 */
public record Start(
    @Nullable String button,
    @Nullable Topic topic,
    List<Offered> services,
    Set<After> after,
    List<Phrase> phrases) {
  /** Nothing begins it but a link. */
  public static final Start NONE = new Start(null, null, List.of(), Set.of(), List.of());

  /** What a flow may be offered beneath. */
  public enum After {
    /** Any answer; seldom in one conversation, for it is a favour that is asked. */
    ANSWER,
    /** That nothing was found. */
    NOT_FOUND;

    /** The name used in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether answers of this kind offer the flow. */
  public boolean claims(@Nullable Topic asked, List<String> sources) {
    return (topic != null && topic == asked) || names(sources);
  }

  /** Whether it is offered beneath all answers of one of these services. */
  public boolean names(List<String> sources) {
    return services.stream().map(Offered::service).anyMatch(sources::contains);
  }

  /** What pressing the button says beneath an answer about these; the button where they are many. */
  public String said(String label, List<String> sources) {
    return services.stream()
        .filter(offered -> sources.equals(List.of(offered.service())))
        .flatMap(offered -> Stream.ofNullable(offered.say()))
        .findFirst()
        .orElse(label);
  }

  /**
   * A service beneath whose answers a flow is offered.
   *
   * @param service its id
   * @param say a phrase that begins the flow with more known than the button does; null for none
   */
  public record Offered(String service, @Nullable String say) {}

  /**
   * What a person may say.
   *
   * @param text with {@code {slot}} where the person's words fill a slot
   * @param fills slots that are known then; {@code {message}} is the whole message
   */
  public record Phrase(int line, String text, Map<String, String> fills) {

    /** Whether it is nothing but what fills a slot. */
    public boolean isSlot() {
      return text.strip().matches("\\{[^{}]+\\}");
    }
  }
}
