package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.flow.LineLimits;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads repairs.yaml and checks that no sentence is missing. */
final class RepairsReader {
  private static final Duration USUAL_LAPSE = Duration.ofHours(24);

  private RepairsReader() {}

  static Optional<Repairs> read(Path file, Problems problems) {
    return YamlFile.read(file, String.valueOf(file.getFileName()), problems)
        .map(RepairsReader::repairs);
  }

  private static Repairs repairs(YamlMap map) {
    map.allowOnly(Set.of("lapse", "staff-flow", "words", "phrases"));
    Duration lapse = FlowReader.lapse(map);
    String staffFlow = map.optionalText("staff-flow");
    return new Repairs(
        phrases(map),
        words(map),
        lapse == null ? USUAL_LAPSE : lapse,
        staffFlow == null ? "" : staffFlow);
  }

  private static Map<Word, List<String>> words(YamlMap map) {
    Map<Word, List<String>> words = new EnumMap<>(Word.class);
    Optional<YamlMap> all = map.map("words");
    if (all.isEmpty()) {
      map.problem("words", "'words' is missing", "list the words of each repair");
      return words;
    }
    all.get().allowOnly(new TreeSet<>(Stream.of(Word.values()).map(RepairsReader::key).toList()));
    for (Word word : Word.values()) {
      List<String> listed = all.get().texts(key(word));
      if (listed.isEmpty()) {
        all.get()
            .problem(key(word), "'" + key(word) + "' has no words", "list at least one");
      }
      words.put(word, listed.stream().map(ThaiNormalizer::compact).toList());
    }
    return words;
  }

  private static String key(Word word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<RepairPhrase, String> phrases(YamlMap map) {
    Map<RepairPhrase, String> phrases = new EnumMap<>(RepairPhrase.class);
    Optional<YamlMap> all = map.map("phrases");
    if (all.isEmpty()) {
      map.problem("phrases", "'phrases' is missing", "write every sentence of the repairs");
      return phrases;
    }
    all.get()
        .allowOnly(new TreeSet<>(Stream.of(RepairPhrase.values()).map(RepairPhrase::key).toList()));
    for (RepairPhrase phrase : RepairPhrase.values()) {
      String text = all.get().text(phrase.key());
      int most = phrase.isButton() ? LineLimits.QUICK_REPLY_LABEL : LineLimits.TEXT;
      if (text.length() > most) {
        all.get()
            .problem(
                phrase.key(), "the text has " + text.length() + " letters and marks",
                "shorten it to " + most);
      }
      phrases.put(phrase, text);
    }
    return phrases;
  }
}
