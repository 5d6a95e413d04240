package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.flow.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a step says, and its buttons. */
final class MessageReader {
  /** Keys that a step which says something may have beside its text. */
  static final Set<String> KEYS = Set.of("title", "items", "links");

  private MessageReader() {}

  /** @param key of the text or texts */
  static Message message(YamlMap map, String key) {
    String title = map.optionalText("title");
    List<Reply.Link> links = new ArrayList<>();
    for (YamlMap link : map.maps("links")) {
      link.allowOnly(Set.of("label", "url"));
      links.add(new Reply.Link(link.text("label"), link.text("url")));
    }
    return new Message(
        title == null ? "" : title,
        map.texts(key).stream().filter(text -> !text.isBlank()).toList(),
        map.texts("items"),
        List.copyOf(links));
  }

  static List<Choice> choices(YamlMap map) {
    List<Choice> choices = new ArrayList<>();
    for (YamlMap choice : map.maps("choices")) {
      choice.allowOnly(Set.of("label", "text"));
      String label = choice.text("label");
      choices.add(new Choice(label, choice.has("text") ? choice.text("text") : label));
    }
    return List.copyOf(choices);
  }
}
