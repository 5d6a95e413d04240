package io.github.thamdai.text;

/** The classes of characters in the Thai block, by the place they take in a syllable. */
public final class ThaiCharacters {
  static final char SARA_A = '\u0e30';
  static final char SARA_AA = '\u0e32';
  static final char SARA_AM = '\u0e33';
  static final char SARA_E = '\u0e40';
  static final char SARA_AE = '\u0e41';
  static final char LAKKHANGYAO = '\u0e45';
  /** The sign that repeats the word before it. */
  public static final char MAIYAMOK = '\u0e46';

  /** The sign that silences the consonant it stands on. */
  public static final char THANTHAKHAT = '\u0e4c';
  static final char NIKHAHIT = '\u0e4d';

  private ThaiCharacters() {}

  /** Consonants, and the vowel letters ฤ ฦ, which behave like them. */
  public static boolean isConsonant(char c) {
    return c >= '\u0e01' && c <= '\u0e2e';
  }

  /** Vowels written before their consonant: เ แ โ ใ ไ. */
  public static boolean isLeadVowel(char c) {
    return c >= SARA_E && c <= '\u0e44';
  }

  /** Vowels written after their consonant on the line: ะ า ำ ๅ. */
  public static boolean isFollowVowel(char c) {
    return c == SARA_A || c == SARA_AA || c == SARA_AM || c == LAKKHANGYAO;
  }

  /** Vowels above or below their consonant, with pinthu and yamakkan, which stand there too. */
  public static boolean isVowelMark(char c) {
    return c == '\u0e31' || (c >= '\u0e34' && c <= '\u0e3a') || c == '\u0e47' || c == '\u0e4e';
  }

  /** The four tone marks. */
  public static boolean isTone(char c) {
    return c >= '\u0e48' && c <= '\u0e4b';
  }

  /** Anything that stands above or below a consonant. */
  public static boolean isMark(char c) {
    return isVowelMark(c) || isTone(c) || c == THANTHAKHAT || c == NIKHAHIT;
  }

  /** A character that words are spelled with: not a digit, the baht sign or punctuation. */
  public static boolean isThaiLetter(char c) {
    return (c >= '\u0e01' && c <= '\u0e3a') || isLeadVowel(c) || c == LAKKHANGYAO || isMark(c);
  }
}
