package io.github.thamdai.channel.line.menu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * What LINE accepts of a rich menu, from the Messaging API reference. Most texts are counted in
 * letters with their marks (grapheme clusters), data and addresses in UTF-16 units.
 */
final class MenuLimits {
  /** Letters. */
  static final int BAR = 14;

  static final int AREAS = 20;

  /** Letters. */
  static final int LABEL = 20;

  /** Letters. */
  static final int MESSAGE = 300;

  static final int POSTBACK = 300;
  static final int URI = 1000;
  static final int WIDTH = 2500;
  static final int LARGE = 1686;
  static final int SMALL = 843;
  static final int PICTURE_BYTES = 1024 * 1024;

  private static final ULocale THAI = new ULocale("th");

  private MenuLimits() {}

  /** How many letters a text has, each with its marks. */
  static int letters(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(THAI);
    letters.setText(text);
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
