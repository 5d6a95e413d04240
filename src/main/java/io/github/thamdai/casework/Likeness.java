package io.github.thamdai.casework;

import io.github.thamdai.text.ThaiDigits;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two pieces of Thai say the same, by the runs of three letters they share. */
final class Likeness {
  private static final int RUN = 3;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private Likeness() {}

  /** From 0 (nothing in common) to 1 (the same letters). Blanks and punctuation do not count. */
  static double of(String a, String b) {
    Set<String> one = runs(a);
    Set<String> other = runs(b);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return 2.0 * shared.size() / (one.size() + other.size());
  }

  /** Whether both name numbers and none is shared: หมู่ 5 is not หมู่ 7, however alike it looks. */
  static boolean numbersDiffer(String a, String b) {
    Set<String> one = numbers(a);
    Set<String> other = numbers(b);
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether the letters of one are a part of the other's. */
  static boolean oneWithinOther(String a, String b) {
    String one = letters(a);
    String other = letters(b);
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static Set<String> numbers(String text) {
    Set<String> found = new HashSet<>();
    Matcher match = NUMBER.matcher(ThaiDigits.toArabic(text));
    while (match.find()) {
      found.add(match.group());
    }
    return found;
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    ThaiDigits.toArabic(text.toLowerCase(Locale.ROOT))
        .codePoints()
        .filter(Likeness::counts)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  // Thai vowels and tones written above or below are marks, and words differ by them.
  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Set<String> runs(String text) {
    String letters = letters(text);
    Set<String> runs = new HashSet<>();
    if (!letters.isEmpty() && letters.length() < RUN) {
      runs.add(letters);
    }
    for (int i = 0; i + RUN <= letters.length(); i++) {
      runs.add(letters.substring(i, i + RUN));
    }
    return runs;
  }
}
