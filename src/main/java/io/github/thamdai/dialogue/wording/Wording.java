package io.github.thamdai.dialogue.wording;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Choice;
import java.util.List;
import java.util.Map;

/**
 * All sentences of one office's assistant; every {@link Phrase} is there, which reading has checked.
 *
 * @param none what is said when the office states that there is none, by topic code or "other"
 * @param unknownMatters names of what the agency has not published, by the key in agency.yaml
 */
public record Wording(
    Map<Phrase, String> phrases,
    Map<Topic, TopicWording> topics,
    Map<String, String> none,
    Map<String, String> unknownMatters,
    List<Choice> starters) {

  public String say(Phrase phrase) {
    return say(phrase, Map.of());
  }

  /** The sentence with {@code {name}} replaced by the values given. */
  public String say(Phrase phrase, Map<String, String> values) {
    String text = phrases.getOrDefault(phrase, "");
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  public TopicWording topic(Topic topic) {
    return topics.getOrDefault(topic, new TopicWording(topic.code(), topic.code(), topic.code()));
  }

  public String none(Topic topic) {
    return none.getOrDefault(topic.code(), none.getOrDefault("other", ""));
  }
}
