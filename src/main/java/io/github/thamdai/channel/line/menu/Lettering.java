package io.github.thamdai.channel.line.menu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words set into a width: as large as they fit, on one line or two, broken between Thai words.
 *
 * @param lines one or two
 */
record Lettering(Font font, List<String> lines) {
  private static final ULocale THAI = new ULocale("th");
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
  private static final float STEP = 4;

  /** Empty when the words do not fit even at the smallest size. */
  static Optional<Lettering> fit(
      String text, MenuFont face, float largest, float smallest, double width) {
    for (float size = largest; size >= smallest; size -= STEP) {
      Font font = face.at(size);
      if (width(font, text) <= width) {
        return Optional.of(new Lettering(font, List.of(text)));
      }
      Optional<List<String>> two = broken(font, text, width);
      if (two.isPresent()) {
        return Optional.of(new Lettering(font, two.get()));
      }
    }
    return Optional.empty();
  }

  // Two lines of much the same length look better than a full one and a single word.
  private static Optional<List<String>> broken(Font font, String text, double width) {
    BreakIterator breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    List<String> best = new ArrayList<>();
    double shortest = width;
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at == 0 || at == text.length()) {
        continue;
      }
      String first = text.substring(0, at).strip();
      String second = text.substring(at).strip();
      double longer = Math.max(width(font, first), width(font, second));
      if (longer <= shortest) {
        shortest = longer;
        best = List.of(first, second);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  double width(String line) {
    return width(font, line);
  }

  private static double width(Font font, String text) {
    return font.getStringBounds(text, SMOOTH).getWidth();
  }

  /** From one base line to the next; Thai needs room for two marks above and one below. */
  double lineHeight() {
    return font.getSize2D() * 1.45;
  }

  double height() {
    return lineHeight() * lines.size();
  }
}
