package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code lexicon.yaml}. */
final class LexiconReader {
  private static final double USUAL_WEIGHT = 0.8;

  private static final Map<String, Lexicon.Kind> LISTS = lists();

  private LexiconReader() {}

  static Optional<Lexicon> read(Path path, String name, Problems problems) {
    return YamlFile.read(path, name, problems).map(LexiconReader::lexicon);
  }

  private static Lexicon lexicon(YamlMap map) {
    Set<String> allowed = new TreeSet<>(LISTS.keySet());
    allowed.add("particles");
    allowed.add("compounds");
    map.allowOnly(allowed);
    List<Lexicon.Entry> entries = new ArrayList<>();
    LISTS.forEach(
        (key, kind) -> {
          for (YamlMap entry : map.maps(key)) {
            entries.add(entry(entry, kind));
          }
        });
    LexiconCycles.check(entries, map);
    return new Lexicon(
        List.copyOf(entries), Set.copyOf(map.texts("particles")), map.texts("compounds"));
  }

  private static Lexicon.Entry entry(YamlMap map, Lexicon.Kind kind) {
    map.allowOnly(Set.of("say", "mean", "weight", "both"));
    List<String> say = map.texts("say");
    List<String> mean = map.texts("mean");
    if (say.isEmpty() || mean.isEmpty()) {
      map.problem("say", "an entry needs both 'say' and 'mean'", "write {say: [...], mean: ...}");
    }
    double weight = map.decimal("weight", kind == Lexicon.Kind.SYNONYM ? USUAL_WEIGHT : 1.0);
    if (!(weight > 0 && weight <= 1)) {
      map.problem("weight", "weight is " + weight, "write a number above 0 and up to 1");
    }
    return new Lexicon.Entry(kind, say, mean, weight, map.flag("both", false), map.line());
  }

  private static Map<String, Lexicon.Kind> lists() {
    Map<String, Lexicon.Kind> lists = new LinkedHashMap<>();
    lists.put("synonyms", Lexicon.Kind.SYNONYM);
    lists.put("old_names", Lexicon.Kind.OLD_NAME);
    lists.put("abbreviations", Lexicon.Kind.ABBREVIATION);
    lists.put("dialect", Lexicon.Kind.DIALECT);
    lists.put("misspellings", Lexicon.Kind.MISSPELLING);
    return lists;
  }
}
