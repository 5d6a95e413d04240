package io.github.thamdai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Cuts normalised text into words: by ICU's dictionary, with the office's compounds kept whole.
 *
 * <p>Thai always breaks from other letters and digits, which ICU by itself glues together. The
 * segments joined equal the text. Immutable; any number of threads may use one segmenter.
 */
public final class Segmenter {
  /** A compound this long is taken even where the dictionary saw other borders. */
  private static final int UNMISTAKABLE = 8;

  private final BreakIterator prototype = BreakIterator.getWordInstance(new ULocale("th"));
  private final Compounds compounds;

  public Segmenter(Collection<String> compounds) {
    this.compounds = new Compounds(compounds);
  }

  public List<Segment> segments(String normalized) {
    List<Segment> words = new ArrayList<>();
    BreakIterator breaks = (BreakIterator) prototype.clone();
    cut(breaks, normalized, 0, normalized.length(), words);
    return compounds.isEmpty() ? words : withCompounds(breaks, normalized, words);
  }

  /** Whether a normalised text is one of the office's compounds, whole. */
  public boolean isCompound(String normalized) {
    return !normalized.isEmpty() && compounds.contains(normalized);
  }

  private List<Segment> withCompounds(BreakIterator breaks, String text, List<Segment> words) {
    BitSet borders = new BitSet(text.length() + 1);
    borders.set(text.length());
    words.forEach(word -> borders.set(word.start()));
    List<Segment> out = new ArrayList<>(words.size());
    int gap = 0;
    int at = 0;
    while (at < text.length()) {
      int end = compounds.longestFrom(text, at, (s, e) -> allows(text, borders, s, e));
      if (end < 0) {
        at++;
        continue;
      }
      cut(breaks, text, gap, at, out);
      out.add(new Segment(text.substring(at, end), at, end, true));
      gap = end;
      at = end;
    }
    if (gap == 0) {
      return words;
    }
    cut(breaks, text, gap, text.length(), out);
    return out;
  }

  private static boolean allows(String text, BitSet borders, int start, int end) {
    if (borders.get(start) && borders.get(end)) {
      return true;
    }
    return end - start >= UNMISTAKABLE && opens(text, start) && opens(text, end);
  }

  /** Whether a word may begin at this index, or end before it, without cutting a syllable. */
  private static boolean opens(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char c = text.charAt(at);
    boolean carried = ThaiCharacters.isMark(c) || ThaiCharacters.isFollowVowel(c);
    boolean silenced = at + 1 < text.length() && text.charAt(at + 1) == ThaiCharacters.THANTHAKHAT;
    return !carried && !silenced && !ThaiCharacters.isLeadVowel(text.charAt(at - 1));
  }

  private static void cut(BreakIterator breaks, String text, int from, int to, List<Segment> out) {
    int at = from;
    while (at < to) {
      boolean thai = ThaiCharacters.isThaiLetter(text.charAt(at));
      int end = at + 1;
      while (end < to && ThaiCharacters.isThaiLetter(text.charAt(end)) == thai) {
        end++;
      }
      cutRun(breaks, text, at, end, out);
      at = end;
    }
  }

  private static void cutRun(
      BreakIterator breaks, String text, int from, int to, List<Segment> out) {
    String run = text.substring(from, to);
    breaks.setText(run);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean word = breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT;
      out.add(new Segment(run.substring(start, end), from + start, from + end, word));
      start = end;
    }
  }
}
