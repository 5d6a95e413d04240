package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiClusters;
import java.util.BitSet;

/** A text made ready to find phrases in: its letters without spaces, and where they may be parted. */
final class SearchedText {
  private final String normalized;
  private final String letters;

  /** Where each letter stands in the text. */
  private final int[] origin;

  private final BitSet clusters;
  private final BitSet words;

  /** @param normalized normalised text */
  SearchedText(String normalized, Segmenter segmenter) {
    this.normalized = normalized;
    origin = new int[normalized.length() + 1];
    letters = withoutSpaces(normalized, origin);
    clusters = clusterBorders(letters);
    words = wordBorders(segmenter);
  }

  String normalized() {
    return normalized;
  }

  String letters() {
    return letters;
  }

  /**
   * Whether a phrase may begin at a letter, or end before it.
   *
   * @param cluster whether the border of a cluster is enough; else it must be that of a word
   */
  boolean parts(int at, boolean cluster) {
    return (cluster ? clusters : words).get(at);
  }

  /** Where letters stand in the text, from one to before another. */
  Span span(int from, int to) {
    return new Span(origin[from], origin[to - 1] + 1);
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

  private BitSet wordBorders(Segmenter segmenter) {
    BitSet starts = new BitSet();
    for (Segment segment : segmenter.segments(normalized)) {
      starts.set(segment.start());
      starts.set(segment.end());
    }
    BitSet borders = new BitSet(letters.length() + 1);
    for (int i = 0; i < letters.length(); i++) {
      boolean afterSpace = i > 0 && origin[i] > origin[i - 1] + 1;
      if (i == 0 || afterSpace || starts.get(origin[i])) {
        borders.set(i);
      }
    }
    borders.set(letters.length());
    return borders;
  }
}
