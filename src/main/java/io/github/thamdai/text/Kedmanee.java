package io.github.thamdai.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each Thai character lies on the usual keyboard (Kedmanee, TIS 820). */
final class Kedmanee {
  /** Rows from the top, unshifted and shifted; the fraction is how far each row is set in. */
  private static final String[][] ROWS = {
    {"_ๅ/-ภถุึคตจขช", "%+๑๒๓๔ู฿๕๖๗๘๙"},
    {"ๆไำพะัีรนยบลฃ", "๐\"ฎฑธํ๊ณฯญฐ,ฅ"},
    {"ฟหกดเ้่าสวง", "ฤฆฏโฌ็๋ษศซ."},
    {"ผปแอิืทมใฝ", "()ฉฮฺ์?ฒฬฦ"},
  };

  private static final double[] INDENT = {0, 1.5, 1.75, 2.25};
  private static final Map<Character, Key> KEYS = keys();

  private record Key(double x, int row, boolean shifted) {}

  private Kedmanee() {}

  /** Whether two characters lie on touching keys of one shift level, or share a key. */
  static boolean near(char a, char b) {
    Key first = key(a);
    Key second = key(b);
    if (first == null || second == null || a == b) {
      return false;
    }
    if (first.shifted != second.shifted) {
      return first.row == second.row && first.x == second.x;
    }
    double reach = first.row == second.row ? 1 : 0.9;
    return Math.abs(first.row - second.row) <= 1 && Math.abs(first.x - second.x) <= reach;
  }

  private static @Nullable Key key(char c) {
    return KEYS.get(c);
  }

  private static Map<Character, Key> keys() {
    Map<Character, Key> keys = new HashMap<>();
    for (int row = 0; row < ROWS.length; row++) {
      for (int shift = 0; shift < 2; shift++) {
        String characters = ROWS[row][shift];
        for (int i = 0; i < characters.length(); i++) {
          keys.put(characters.charAt(i), new Key(INDENT[row] + i, row, shift == 1));
        }
      }
    }
    return Map.copyOf(keys);
  }
}
