package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.text.ThaiDigits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a number, which is all that a person on a phone types of it. */
final class DeskNumber {
  private static final Pattern ENDING = Pattern.compile("[0-9]{1,7}");

  private DeskNumber() {}

  /** Empty for whole numbers and for what is none. */
  static Optional<Integer> ending(String typed) {
    Matcher match = ENDING.matcher(ThaiDigits.toArabic(typed).strip());
    return match.matches() ? Optional.of(Integer.valueOf(match.group())) : Optional.empty();
  }
}
