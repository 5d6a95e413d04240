package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private final List<Lexicon.Entry> entries;
  private final Map<String, String> compacted;
  private final Segmenter words;
  private final PhraseFinder replaced;
  private final PhraseFinder added;

  EverydayWords(Lexicon lexicon, Segmenter words) {
    this(lexicon.entries(), words, new HashMap<>());
  }

  /** @param compacted phrases with their compact form, as far as it was worked out before */
  private EverydayWords(
      List<Lexicon.Entry> entries, Segmenter words, Map<String, String> compacted) {
    this.entries = entries;
    this.words = words;
    List<String> replacedSays = new ArrayList<>();
    List<String> addedSays = new ArrayList<>();
    for (Lexicon.Entry entry : entries) {
      List<String> says = entry.replaces() ? replacedSays : addedSays;
      for (String phrase : entry.say()) {
        String say = compacted.computeIfAbsent(phrase, ThaiNormalizer::compact);
        says.add(say);
        bySay.computeIfAbsent(say, s -> new ArrayList<>()).add(entry);
      }
      if (entry.both()) {
        for (String phrase : entry.mean()) {
          String mean = compacted.computeIfAbsent(phrase, ThaiNormalizer::compact);
          addedSays.add(mean);
          byMean.computeIfAbsent(mean, s -> new ArrayList<>()).add(entry);
        }
      }
    }
    this.compacted = Map.copyOf(compacted);
    this.replaced = PhraseFinder.ofCompact(replacedSays, words);
    this.added = PhraseFinder.ofCompact(addedSays, words);
  }

  /** The same without one entry. */
  EverydayWords without(Lexicon.Entry entry) {
    List<Lexicon.Entry> others = entries.stream().filter(other -> !other.equals(entry)).toList();
    return new EverydayWords(others, words, new HashMap<>(compacted));
  }

  /** Replaces dialect and misspellings; each replacement is added to {@code taken}. */
  String inOfficeWords(String normalized, List<Taken> taken) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, String> hit : replaced.find(replaced.searched(normalized)).entrySet()) {
      Lexicon.Entry entry = firstReplacing(hit.getValue());
      String mean = ThaiNormalizer.normalize(entry.mean().getFirst());
      text.append(normalized, at, hit.getKey().start()).append(mean);
      at = hit.getKey().end();
      taken.add(
          new Taken(normalized.substring(hit.getKey().start(), at), mean, entry));
    }
    return ThaiNormalizer.normalize(text.append(normalized.substring(at)).toString());
  }

  /** Texts that mean the same as words of a question, with their weights. */
  Map<String, Double> meanings(SearchedText plain, List<Taken> taken) {
    Map<String, Double> meanings = new LinkedHashMap<>();
    for (String say : added.find(plain).values()) {
      for (Lexicon.Entry entry : bySay.getOrDefault(say, List.of())) {
        for (String mean : entry.mean()) {
          meanings.merge(mean, entry.weight(), Math::max);
          taken.add(new Taken(say, mean, entry));
        }
      }
      for (Lexicon.Entry entry : byMean.getOrDefault(say, List.of())) {
        for (String other : entry.say()) {
          meanings.merge(other, entry.weight(), Math::max);
          taken.add(new Taken(say, other, entry));
        }
      }
    }
    return meanings;
  }

  /** Where everyday words of any kind stand, in order, none overlapping another. */
  List<Span> known(SearchedText normalized) {
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
        .filter(Lexicon.Entry::replaces)
        .findFirst()
        .orElseThrow();
  }
}
