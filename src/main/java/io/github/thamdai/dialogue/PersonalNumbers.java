package io.github.thamdai.dialogue;

import java.util.regex.Pattern;

/** Keeps ID-card numbers, which nobody is asked for but some people type, out of everything. */
public final class PersonalNumbers {
  // Without the check digit: a mistyped number still tells most of the real one.
  private static final Pattern THIRTEEN_DIGITS =
      Pattern.compile("(?<![0-9๐-๙])[0-9๐-๙](?:[ \\-]?[0-9๐-๙]){12}(?![0-9๐-๙])");
  private static final String MASK = "x-xxxx-xxxxx-xx-x";

  private PersonalNumbers() {}

  /** Whether something was masked in this text. */
  public static boolean isMasked(String text) {
    return text.contains(MASK);
  }

  public static String mask(String text) {
    return THIRTEEN_DIGITS.matcher(text).replaceAll(MASK);
  }
}
