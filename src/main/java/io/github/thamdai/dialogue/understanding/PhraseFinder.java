package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiClusters;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a text written with or without spaces, longest first.
 *
 * <p>A phrase of five letters or more needs only to stand on cluster borders, because people and
 * dictionaries disagree about words; a shorter one needs word borders on both sides, or บ่ would be
 * found in บ่อ.
 */
final class PhraseFinder {
  private static final int LONG = 5;

  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Segmenter words;

  PhraseFinder(Collection<String> phrases, Segmenter words) {
    this(words, phrases.stream().map(ThaiNormalizer::compact));
  }

  /** Finds phrases that are in {@linkplain ThaiNormalizer#compact compact} form already. */
  static PhraseFinder ofCompact(Collection<String> phrases, Segmenter words) {
    return new PhraseFinder(words, phrases.stream());
  }

  private PhraseFinder(Segmenter words, Stream<String> compact) {
    this.words = words;
    compact
        .distinct()
        .filter(phrase -> !phrase.isEmpty())
        .forEach(
            phrase ->
                byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase));
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /**
   * Found phrases by the place they stand at in {@code normalized}; none overlaps another.
   *
   * @param normalized normalised text
   */
  Map<Span, String> find(String normalized) {
    int[] origin = new int[normalized.length() + 1];
    String text = withoutSpaces(normalized, origin);
    BitSet clusters = clusterBorders(text);
    BitSet borders = wordBorders(normalized, origin, text.length());
    Map<Span, String> found = new TreeMap<>(Comparator.comparingInt(Span::start));
    int at = 0;
    int last = 0;
    while (at < text.length()) {
      String phrase = longestAt(text, at, last, clusters, borders);
      if (phrase == null) {
        at++;
      } else {
        int end = at + phrase.length();
        found.put(new Span(origin[at], origin[end - 1] + 1), phrase);
        at = end;
        last = end;
      }
    }
    return found;
  }

  private @Nullable String longestAt(
      String text, int at, int last, BitSet clusters, BitSet borders) {
    for (String phrase : byFirst.getOrDefault(text.charAt(at), List.of())) {
      int end = at + phrase.length();
      if (text.startsWith(phrase, at)) {
        BitSet needed = phrase.length() >= LONG ? clusters : borders;
        // A known phrase ends at a word's border, and begins at one, whatever the dictionary saw.
        boolean begins = needed.get(at) || at == last;
        if (begins && (needed.get(end) || longAt(text, end, clusters))) {
          return phrase;
        }
      }
    }
    return null;
  }

  private boolean longAt(String text, int at, BitSet clusters) {
    if (at >= text.length()) {
      return false;
    }
    return byFirst.getOrDefault(text.charAt(at), List.of()).stream()
        .filter(phrase -> phrase.length() >= LONG && text.startsWith(phrase, at))
        .anyMatch(phrase -> clusters.get(at + phrase.length()));
  }

  private static String withoutSpaces(String normalized, int[] origin) {
    StringBuilder text = new StringBuilder(normalized.length());
    for (int i = 0; i < normalized.length(); i++) {
      if (normalized.charAt(i) != ' ') {
        origin[text.length()] = i;
        text.append(normalized.charAt(i));
      }
    }
    origin[text.length()] = normalized.length();
    return text.toString();
  }

  private static BitSet clusterBorders(String text) {
    BitSet borders = new BitSet(text.length() + 1);
    int at = 0;
    for (String cluster : ThaiClusters.split(text)) {
      borders.set(at);
      at += cluster.length();
    }
    borders.set(text.length());
    return borders;
  }

  private BitSet wordBorders(String normalized, int[] origin, int length) {
    BitSet starts = new BitSet();
    for (Segment segment : words.segments(normalized)) {
      starts.set(segment.start());
      starts.set(segment.end());
    }
    BitSet borders = new BitSet(length + 1);
    for (int i = 0; i < length; i++) {
      boolean afterSpace = i > 0 && origin[i] > origin[i - 1] + 1;
      if (i == 0 || afterSpace || starts.get(origin[i])) {
        borders.set(i);
      }
    }
    borders.set(length);
    return borders;
  }
}
