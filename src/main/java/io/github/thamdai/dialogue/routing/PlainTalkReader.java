package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import io.github.thamdai.dialogue.finding.MessageKinds;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads smalltalk.yaml and privacy.yaml. */
public final class PlainTalkReader {
  private PlainTalkReader() {}

  /**
   * Reads the three files.
   *
   * @param outside examples of what no office's documents hold
   */
  public static PlainTalk read(Path smalltalk, Path privacy, Path outside, Problems problems) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    List<PlainTalk.SmallTalk> talks = new ArrayList<>();
    YamlFile.read(smalltalk, String.valueOf(smalltalk.getFileName()), problems)
        .ifPresent(map -> map.maps("smalltalk").forEach(entry -> talks.add(talk(entry, examples))));
    List<List<List<String>>> rules = new ArrayList<>();
    YamlFile.read(privacy, String.valueOf(privacy.getFileName()), problems)
        .ifPresent(
            map -> {
              map.items("rules").forEach(rule -> rules.add(groups(rule)));
              examples.put(MessageKinds.PRIVATE, map.texts("like"));
            });
    YamlFile.read(outside, String.valueOf(outside.getFileName()), problems)
        .flatMap(map -> map.map("examples"))
        .ifPresent(
            fields -> {
              List<String> all = new ArrayList<>();
              fields.keys().forEach(field -> all.addAll(fields.texts(field)));
              examples.put(MessageKinds.OUTSIDE, all);
            });
    return new PlainTalk(List.copyOf(talks), List.copyOf(rules), examples);
  }

  private static PlainTalk.SmallTalk talk(YamlMap map, Map<String, List<String>> examples) {
    map.allowOnly(Set.of("reply", "whole", "contains", "unless", "like", "forget"));
    Phrase reply = phrase(map);
    List<String> like = new ArrayList<>(map.texts("whole"));
    like.addAll(map.texts("like"));
    examples.put(MessageKinds.talk(reply.key()), like);
    return new PlainTalk.SmallTalk(
        reply,
        map.texts("whole").stream().map(ThaiNormalizer::compact).toList(),
        map.texts("contains").stream().map(ThaiNormalizer::compact).toList(),
        map.texts("unless").stream().map(ThaiNormalizer::compact).toList(),
        map.flag("forget", false));
  }

  private static Phrase phrase(YamlMap map) {
    String key = map.text("reply");
    return Stream.of(Phrase.values())
        .filter(p -> p.key().equals(key))
        .findFirst()
        .orElseGet(
            () -> {
              map.problem("reply", "there is no reply '" + key + "'", "name one of replies.yaml");
              return Phrase.HELP;
            });
  }

  private static List<List<String>> groups(YamlValue rule) {
    return rule.items().stream()
        .map(group -> group.texts().stream().map(ThaiNormalizer::compact).toList())
        .toList();
  }
}
