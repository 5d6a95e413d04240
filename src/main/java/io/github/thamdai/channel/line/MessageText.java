package io.github.thamdai.channel.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Makes text fit LINE's limits, which count UTF-16 units, without breaking a Thai letter apart. */
final class MessageText {
  private static final ULocale THAI = new ULocale("th");
  private static final String ELLIPSIS = "…";

  private MessageText() {}

  /** Shortens to {@code max} units, ending in an ellipsis when something was left out. */
  static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = boundary(BreakIterator.getCharacterInstance(THAI), text, max - ELLIPSIS.length());
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** As {@link #cut}, to at most {@code max} letters with their marks. */
  static String cutLetters(String text, int max) {
    BreakIterator letters = BreakIterator.getCharacterInstance(THAI);
    letters.setText(text);
    int last = 0;
    for (int count = 0; letters.next() != BreakIterator.DONE; count++) {
      if (count == max) {
        return text.substring(0, last).stripTrailing() + ELLIPSIS;
      }
      if (count == max - 2) {
        last = letters.current();
      }
    }
    return text;
  }

  /** Pieces of at most {@code max} units, broken where a reader would pause; none is blank. */
  static List<String> split(String text, int max) {
    List<String> pieces = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > max) {
      int end = pause(rest, max);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  // A paragraph's end, a line's end, a space (Thai writes one between sentences), a word's end.
  private static int pause(String text, int max) {
    for (String mark : List.of("\n\n", "\n", " ")) {
      int at = text.lastIndexOf(mark, max - mark.length());
      if (at > max / 2) {
        return at + mark.length();
      }
    }
    int word = boundary(BreakIterator.getWordInstance(THAI), text, max);
    return word > max / 2
        ? word
        : boundary(BreakIterator.getCharacterInstance(THAI), text, max);
  }

  private static int boundary(BreakIterator iterator, String text, int max) {
    iterator.setText(text);
    int at = iterator.isBoundary(max) ? max : iterator.preceding(max);
    return at > 0 ? at : max;
  }
}
