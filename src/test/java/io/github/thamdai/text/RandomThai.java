package io.github.thamdai.text;

import java.util.Random;
import java.util.function.Consumer;

/** Seeded random strings: plausible syllables, Thai characters in any order, and plain noise. */
public final class RandomThai {
  private static final String CONSONANTS = "กขคงจชญดตทนบปผพมยรลวศษสหอฮณฎฏฤ";
  private static final String LEADS = "เแโใไ";
  private static final String MARKS = "ัิีึืุู็่้๊๋์ํฺ๎";
  private static final String FOLLOWS = "ะาำๅ";
  private static final String OTHERS =
      " .  ๆฯ๑๒๙0123aBZ-/()\n\t\u200b\u00ad\u00a0\uff21\uff11\u0301\uf70a\ufeff\ud835\udc00é½…";

  private final Random random;

  public RandomThai(long seed) {
    random = new Random(seed);
  }

  /** Runs a check on many strings, with the seed and the string in the message when it fails. */
  public static void forEach(int strings, Consumer<String> check) {
    for (int seed = 0; seed < strings; seed++) {
      String text = new RandomThai(seed).next(seed % 60);
      try {
        check.accept(text);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ": " + escaped(text), failure);
      }
    }
  }

  public String next(int length) {
    StringBuilder text = new StringBuilder();
    int kind = random.nextInt(3);
    while (text.length() < length) {
      switch (kind) {
        case 0 -> syllable(text);
        case 1 -> text.append(any(CONSONANTS + LEADS + MARKS + FOLLOWS + OTHERS));
        default -> {
          if (random.nextInt(4) == 0) {
            text.append((char) random.nextInt(0x10000));
          } else {
            text.append(any(MARKS + FOLLOWS + LEADS + OTHERS + "กนรว"));
          }
        }
      }
    }
    return text.toString();
  }

  private void syllable(StringBuilder text) {
    if (random.nextInt(4) == 0) {
      text.append(any(LEADS));
    }
    text.append(any(CONSONANTS));
    for (int marks = random.nextInt(3); marks > 0; marks--) {
      text.append(any(MARKS));
    }
    if (random.nextInt(3) == 0) {
      text.append(any(FOLLOWS));
    }
    if (random.nextInt(3) == 0) {
      text.append(any(CONSONANTS));
    }
    if (random.nextInt(6) == 0) {
      text.append(any(OTHERS));
    }
  }

  private char any(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
    return out.toString();
  }
}
