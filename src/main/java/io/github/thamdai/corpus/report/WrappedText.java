package io.github.thamdai.corpus.report;

import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;

/**
 * Takes out the spaces that a scanner left where a line ended inside a word. Thai puts spaces
 * between phrases, so a space goes only where the dictionary knows one word across the gap that
 * takes nothing from the words around it; every other space stays as printed.
 */
final class WrappedText {
  private static final Segmenter WORDS = new Segmenter(List.of());

  private WrappedText() {}

  static String join(String text) {
    StringBuilder out = new StringBuilder();
    for (String run : text.split(" ", -1)) {
      if (out.length() > 0 && !insideWord(lastRun(out), run)) {
        out.append(' ');
      }
      out.append(run);
    }
    return out.toString();
  }

  private static String lastRun(StringBuilder out) {
    return out.substring(out.lastIndexOf(" ") + 1);
  }

  private static boolean insideWord(String before, String after) {
    String joined = before + after;
    if (before.isEmpty() || after.isEmpty() || !ThaiNormalizer.normalize(joined).equals(joined)) {
      return false;
    }
    List<Segment> left = WORDS.segments(before);
    List<Segment> right = WORDS.segments(after);
    int start = before.length() - left.getLast().text().length();
    int end = before.length() + right.getFirst().text().length();
    return WORDS.segments(joined).stream()
        .anyMatch(word -> word.word() && word.start() == start && word.end() == end);
  }
}
