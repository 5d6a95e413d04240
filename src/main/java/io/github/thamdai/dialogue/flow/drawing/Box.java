package io.github.thamdai.dialogue.flow.drawing;

import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * A step with its text cut into lines that fit.
 *
 * @param lines of the text below the title
 * @param width pixels
 * @param height pixels
 */
record Box(FlowGraph.Node node, List<String> lines, double width, double height) {
  static final double LINE = 20;
  private static final double LETTER = 7.6;
  private static final double MARGIN = 14;
  private static final int LETTERS_A_LINE = 34;
  private static final int MOST_LINES = 3;
  private static final double NARROWEST = 90;
  private static final Segmenter WORDS = new Segmenter(List.of());

  static Box of(FlowGraph.Node node) {
    List<String> lines = lines(node.text());
    double widest = letters(node.title()) + 2;
    for (String line : lines) {
      widest = Math.max(widest, letters(line));
    }
    double width = Math.max(NARROWEST, widest * LETTER + 2 * MARGIN);
    return new Box(node, lines, width, (lines.size() + 1) * LINE + MARGIN);
  }

  /** How many letters wide a text is: Thai vowels and tone marks above and below take no room. */
  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        letters++;
      }
    }
    return letters;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.lines().toList()) {
      StringBuilder line = new StringBuilder();
      for (Segment word : WORDS.segments(paragraph.strip())) {
        if (letters(line.toString()) + letters(word.text()) > LETTERS_A_LINE && !line.isEmpty()) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(word.text());
      }
      if (!line.isEmpty()) {
        lines.add(line.toString().strip());
      }
    }
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
    kept.add(kept.removeLast() + "…");
    return kept;
  }
}
