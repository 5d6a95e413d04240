package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the office's words beside or in place of everyday ones.
 *
 * <p>Dialect and misspellings are replaced, because what was typed means nothing else; synonyms, old
 * names and abbreviations are only added, because the office may use the typed word too.
 */
final class EverydayWords {
  private final Map<String, List<Lexicon.Entry>> bySay = new LinkedHashMap<>();
  private final Map<String, List<Lexicon.Entry>> byMean = new LinkedHashMap<>();
  private final PhraseFinder replaced;
  private final PhraseFinder added;

  EverydayWords(Lexicon lexicon, Segmenter words) {
    List<String> replacedSays = new ArrayList<>();
    List<String> addedSays = new ArrayList<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      List<String> says = replaces(entry) ? replacedSays : addedSays;
      for (String say : entry.say()) {
        says.add(say);
        bySay.computeIfAbsent(PhraseFinder.compact(say), s -> new ArrayList<>()).add(entry);
      }
      if (entry.both()) {
        for (String mean : entry.mean()) {
          addedSays.add(mean);
          byMean.computeIfAbsent(PhraseFinder.compact(mean), s -> new ArrayList<>()).add(entry);
        }
      }
    }
    this.replaced = new PhraseFinder(replacedSays, words);
    this.added = new PhraseFinder(addedSays, words);
  }

  /** One word taken for another. */
  record Taken(String from, String to, Lexicon.Kind kind) {}

  /** Replaces dialect and misspellings; each replacement is added to {@code taken}. */
  String inOfficeWords(String normalized, List<Taken> taken) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, String> hit : replaced.find(normalized).entrySet()) {
      Lexicon.Entry entry = firstReplacing(hit.getValue());
      String mean = ThaiNormalizer.normalize(entry.mean().getFirst());
      text.append(normalized, at, hit.getKey().start()).append(mean);
      at = hit.getKey().end();
      taken.add(
          new Taken(normalized.substring(hit.getKey().start(), at), mean, entry.kind()));
    }
    return ThaiNormalizer.normalize(text.append(normalized.substring(at)).toString());
  }

  /** Texts that mean the same as words of {@code plain}, with their weights. */
  Map<String, Double> meanings(String plain, List<Taken> taken) {
    Map<String, Double> meanings = new LinkedHashMap<>();
    for (String say : added.find(plain).values()) {
      for (Lexicon.Entry entry : bySay.getOrDefault(say, List.of())) {
        for (String mean : entry.mean()) {
          meanings.merge(mean, entry.weight(), Math::max);
          taken.add(new Taken(say, mean, entry.kind()));
        }
      }
      for (Lexicon.Entry entry : byMean.getOrDefault(say, List.of())) {
        for (String other : entry.say()) {
          meanings.merge(other, entry.weight(), Math::max);
          taken.add(new Taken(say, other, entry.kind()));
        }
      }
    }
    return meanings;
  }

  /** Where everyday words of any kind stand, in order, none overlapping another. */
  List<Span> known(String normalized) {
    List<Span> known = new ArrayList<>(replaced.find(normalized).keySet());
    for (Span span : added.find(normalized).keySet()) {
      if (known.stream().noneMatch(span::overlaps)) {
        known.add(span);
      }
    }
    known.sort(Comparator.comparingInt(Span::start));
    return known;
  }

  private Lexicon.Entry firstReplacing(String say) {
    return bySay.getOrDefault(say, List.of()).stream()
        .filter(EverydayWords::replaces)
        .findFirst()
        .orElseThrow();
  }

  private static boolean replaces(Lexicon.Entry entry) {
    return entry.kind() == Lexicon.Kind.DIALECT || entry.kind() == Lexicon.Kind.MISSPELLING;
  }
}
