package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.util.List;

/** Reads one published question and answer. */
final class AnswerReader {
  private AnswerReader() {}

  static PublishedAnswer answer(YamlMap map, String id) {
    List<String> asks = map.texts("ask");
    if (asks.isEmpty()) {
      map.problem("ask", "a question has no 'ask'", "add 'ask: [how people ask it]'");
    }
    return new PublishedAnswer(
        id,
        asks.isEmpty() ? List.of("?") : asks,
        map.text("answer"),
        topic(map),
        FactReader.confirmed(map, true));
  }

  static Topic topic(YamlMap map) {
    String code = map.text("topic");
    return Topic.ofCode(code)
        .filter(ServiceReader.TOPICS::contains)
        .orElseGet(
            () -> {
              if (!code.isBlank()) {
                map.problem(
                    "topic",
                    "topic '" + code + "' is not known",
                    "use one of: "
                        + String.join(", ", ServiceReader.TOPICS.stream().map(Topic::code).toList()));
              }
              return Topic.OVERVIEW;
            });
  }
}
