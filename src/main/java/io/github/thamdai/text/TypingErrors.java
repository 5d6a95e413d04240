package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.isMark;
import static io.github.thamdai.text.ThaiCharacters.isTone;

import java.util.List;

/**
 * How unlikely each slip of typing Thai is, in nats: the lower, the likelier.
 *
 * <p>Tone marks go wrong most, then letters that sound or look alike, then keys that touch.
 */
public final class TypingErrors {
  public static final double TONE = 4.5;
  public static final double ALIKE = 5.5;
  public static final double MARK = 6.0;
  /** A silenced consonant left out or put in where none belongs: มิเตอ for มิเตอร์. */
  public static final double SILENCED = 6.0;

  public static final double NEAR_KEY = 6.5;
  public static final double TRANSPOSITION = 6.5;
  public static final double LETTER = 7.5;
  public static final double OTHER = 8.5;

  private static final char FIRST = '\u0e00';
  private static final int BLOCK = 0x60;

  /** Letters that sound alike or look alike, and vowels that differ in length only. */
  private static final List<String> ALIKE_LETTERS =
      List.of(
          "ใไ", "ณน", "ศษสซ", "รลฬ", "ฎดฏต", "ถฐ", "ทธฑฒ", "พภผ", "ขคฆฃฅ", "ยญ", "ชฉฌ", "ฟฝ",
          "บป", "หฮ", "ฤร", "ิี", "ึื", "ุู", "ะาั", "เแ", "็้", "ำา");

  private static final double[] SUBSTITUTIONS = substitutions();

  private TypingErrors() {}

  /** The cost of a character that was typed though the word does not have it. */
  public static double inserted(char typed) {
    return extraOrMissing(typed);
  }

  /** The cost of a character of the word that was not typed. */
  public static double dropped(char meant) {
    return extraOrMissing(meant);
  }

  /** The cost of one character typed for another. */
  public static double substituted(char meant, char typed) {
    int row = meant - FIRST;
    int column = typed - FIRST;
    boolean thai = row >= 0 && row < BLOCK && column >= 0 && column < BLOCK;
    return thai ? SUBSTITUTIONS[row * BLOCK + column] : OTHER;
  }

  private static double extraOrMissing(char c) {
    if (isTone(c)) {
      return TONE;
    }
    return isMark(c) ? MARK : LETTER;
  }

  private static double[] substitutions() {
    double[] costs = new double[BLOCK * BLOCK];
    for (int row = 0; row < BLOCK; row++) {
      for (int column = 0; column < BLOCK; column++) {
        costs[row * BLOCK + column] = cost((char) (FIRST + row), (char) (FIRST + column));
      }
    }
    return costs;
  }

  private static double cost(char meant, char typed) {
    if (isTone(meant) && isTone(typed)) {
      return TONE;
    }
    if (ALIKE_LETTERS.stream().anyMatch(s -> s.indexOf(meant) >= 0 && s.indexOf(typed) >= 0)) {
      return ALIKE;
    }
    if (isMark(meant) && isMark(typed)) {
      return MARK;
    }
    return Kedmanee.near(meant, typed) ? NEAR_KEY : OTHER;
  }
}
