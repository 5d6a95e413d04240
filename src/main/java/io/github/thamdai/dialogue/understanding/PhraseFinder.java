package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import io.github.thamdai.text.WordTrie;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds known phrases in a text written with or without spaces, longest first.
 *
 * <p>A phrase of five letters or more needs only to stand on cluster borders, because people and
 * dictionaries disagree about words; a shorter one needs word borders on both sides, or บ่ would be
 * found in บ่อ.
 */
final class PhraseFinder {
  private static final int LONG = 5;

  private final WordTrie phrases;
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
    this.phrases =
        new WordTrie(compact.filter(phrase -> !phrase.isEmpty()).collect(Collectors.toSet()));
  }

  /** Makes a normalised text ready. */
  SearchedText searched(String normalized) {
    return new SearchedText(normalized, words);
  }

  /** Found phrases by the place they stand at; none overlaps another. */
  Map<Span, String> find(SearchedText searched) {
    Map<Span, String> found = new TreeMap<>(Comparator.comparingInt(Span::start));
    String text = searched.letters();
    int at = 0;
    int last = 0;
    while (at < text.length()) {
      int end = longestAt(searched, at, last);
      if (end < 0) {
        at++;
      } else {
        found.put(searched.span(at, end), text.substring(at, end));
        at = end;
        last = end;
      }
    }
    return found;
  }

  /** The end of the longest phrase that stands at a place, or -1. */
  private int longestAt(SearchedText searched, int at, int last) {
    String text = searched.letters();
    int longest = -1;
    int node = WordTrie.ROOT;
    for (int end = at + 1; end <= text.length(); end++) {
      node = phrases.child(node, text.charAt(end - 1));
      if (node == WordTrie.NONE) {
        break;
      }
      if (phrases.ends(node) && stands(searched, at, end, last)) {
        longest = end;
      }
    }
    return longest;
  }

  private boolean stands(SearchedText searched, int at, int end, int last) {
    boolean longer = end - at >= LONG;
    // A known phrase ends at a word's border, and begins at one, whatever the dictionary saw.
    boolean begins = at == last || searched.parts(at, longer);
    return begins && (searched.parts(end, longer) || longAt(searched, end));
  }

  private boolean longAt(SearchedText searched, int at) {
    String text = searched.letters();
    int node = WordTrie.ROOT;
    for (int end = at + 1; end <= text.length(); end++) {
      node = phrases.child(node, text.charAt(end - 1));
      if (node == WordTrie.NONE) {
        return false;
      }
      if (phrases.ends(node) && end - at >= LONG && searched.parts(end, true)) {
        return true;
      }
    }
    return false;
  }
}
