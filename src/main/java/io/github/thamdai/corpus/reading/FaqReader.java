package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.CitedSource;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of published answers: {@code faq/*.yaml}. */
final class FaqReader {
  private FaqReader() {}

  static List<Faq> read(Path path, String name, Problems problems) {
    Optional<YamlMap> map = YamlFile.read(path, name, problems);
    if (map.isEmpty()) {
      return List.of();
    }
    map.get().allowOnly(Set.of("questions"));
    List<Faq> faqs = new ArrayList<>();
    for (YamlMap entry : map.get().maps("questions")) {
      entry.allowOnly(
          Set.of("id", "ask", "answer", "topic", "updated", "source", "unconfirmed"));
      faqs.add(
          new Faq(
              AnswerReader.answer(entry, ContentNames.slug(entry)),
              entry.date("updated"),
              entry.map("source").map(FaqReader::source).orElse(null)));
    }
    return faqs;
  }

  private static CitedSource source(YamlMap map) {
    map.allowOnly(Set.of("title", "url"));
    return new CitedSource(
        map.has("url") ? WebAddress.checked(map, "url") : "", map.text("title"));
  }
}
