package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds words that lead back to themselves; such a lexicon has no meaning. */
final class LexiconCycles {
  private LexiconCycles() {}

  static void check(List<Lexicon.Entry> entries, YamlMap map) {
    Map<String, Set<String>> leads = new HashMap<>();
    for (Lexicon.Entry entry : entries) {
      for (String say : entry.say()) {
        leads.computeIfAbsent(form(say), k -> new HashSet<>()).addAll(forms(entry.mean()));
      }
    }
    for (Lexicon.Entry entry : entries) {
      for (String say : entry.say()) {
        if (forms(entry.mean()).contains(form(say))) {
          map.problemAt(
              entry.line(), "'" + say + "' stands for itself", "remove it from 'say' or 'mean'");
        } else if (returns(form(say), leads)) {
          map.problemAt(
              entry.line(),
              "'" + say + "' leads back to itself through other entries",
              "keep one direction only, or use 'both: true' in a single entry");
        }
      }
    }
  }

  /** Words are one when they are found as one: spaces and spelling of vowels do not tell them apart. */
  private static String form(String word) {
    return ThaiNormalizer.compact(word);
  }

  private static Set<String> forms(List<String> words) {
    return words.stream().map(LexiconCycles::form).collect(Collectors.toSet());
  }

  private static boolean returns(String start, Map<String, Set<String>> leads) {
    Deque<String> open = new ArrayDeque<>(leads.getOrDefault(start, Set.of()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String word = open.pop();
      if (word.equals(start)) {
        return true;
      }
      if (seen.add(word)) {
        open.addAll(leads.getOrDefault(word, Set.of()));
      }
    }
    return false;
  }
}
