package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sentences, written plainly or with {@code unconfirmed: true} beside them. */
final class FactReader {
  private FactReader() {}

  static List<Fact> facts(List<YamlValue> items, boolean sectionConfirmed) {
    List<Fact> facts = new ArrayList<>();
    for (YamlValue item : items) {
      fact(item, sectionConfirmed).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> fact(YamlValue item, boolean sectionConfirmed) {
    if (item.isText()) {
      return Optional.of(new Fact(item.text(), sectionConfirmed));
    }
    Optional<YamlMap> map = item.map();
    map.ifPresent(m -> m.allowOnly(Set.of("text", "unconfirmed")));
    return map.map(m -> new Fact(m.text("text"), confirmed(m, sectionConfirmed)));
  }

  static boolean confirmed(YamlMap map, boolean sectionConfirmed) {
    return sectionConfirmed && !map.flag("unconfirmed", false);
  }
}
