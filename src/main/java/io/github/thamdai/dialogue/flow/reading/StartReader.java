package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import io.github.thamdai.dialogue.flow.Start;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what begins a flow. */
final class StartReader {
  private StartReader() {}

  static Start start(YamlMap map) {
    map.allowOnly(Set.of("button", "topic", "services", "after", "phrases"));
    List<Start.Phrase> phrases = new ArrayList<>();
    for (YamlValue item : map.items("phrases")) {
      if (item.isText()) {
        phrases.add(new Start.Phrase(item.line(), item.text(), Map.of()));
      } else {
        item.map().ifPresent(m -> phrases.addAll(filling(m)));
      }
    }
    String button = map.optionalText("button");
    // Pressing a button says its label.
    if (button != null && phrases.stream().noneMatch(phrase -> phrase.text().equals(button))) {
      phrases.add(new Start.Phrase(map.lineOf("button"), button, Map.of()));
    }
    if (button == null && (map.has("topic") || map.has("services") || map.has("after"))) {
      map.problemAt(
          map.line(), "answers offer a flow by its button", "add a line 'button: ...' here");
    }
    return new Start(
        button, topic(map), services(map), after(map), List.copyOf(phrases));
  }

  private static List<Start.Offered> services(YamlMap map) {
    List<Start.Offered> services = new ArrayList<>();
    for (YamlValue item : map.items("services")) {
      if (item.isText()) {
        services.add(new Start.Offered(item.text(), null));
      } else {
        item.map()
            .ifPresent(
                offered -> {
                  offered.allowOnly(Set.of("of", "say"));
                  services.add(
                      new Start.Offered(offered.text("of"), offered.optionalText("say")));
                });
      }
    }
    return List.copyOf(services);
  }

  private static Set<Start.After> after(YamlMap map) {
    Set<Start.After> after = EnumSet.noneOf(Start.After.class);
    for (String code : map.texts("after")) {
      Stream.of(Start.After.values())
          .filter(one -> one.code().equals(code))
          .findFirst()
          .ifPresentOrElse(
              after::add,
              () ->
                  map.problem(
                      "after",
                      "'" + code + "' is nothing to be offered after",
                      "write answer or not-found"));
    }
    return Set.copyOf(after);
  }

  private static List<Start.Phrase> filling(YamlMap map) {
    map.allowOnly(Set.of("say", "set"));
    Map<String, String> fills = FlowReader.texts(map, "set");
    if (map.texts("say").isEmpty()) {
      map.problem("say", "no phrase is written", "write 'say: ...', one phrase or a list");
    }
    return map.texts("say").stream()
        .map(text -> new Start.Phrase(map.lineOf("say"), text, fills))
        .toList();
  }

  private static @Nullable Topic topic(YamlMap map) {
    String code = map.optionalText("topic");
    if (code == null) {
      return null;
    }
    Optional<Topic> topic = Topic.ofCode(code);
    if (topic.isEmpty()) {
      map.problem("topic", "'" + code + "' is not a topic", "see index/README.md for the topics");
    }
    return topic.orElse(null);
  }
}
