package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.text.ThaiDigits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Thai telephone number, and writes it as digits only. */
final class PhoneAnswers {
  // Nothing but blanks and the usual marks may stand between the digits: a letter there is a slip
  // of the finger, and which digit was meant cannot be known.
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(?:\\+?66[ \\-.]*0?|0)((?:[ \\-.()]*[0-9]){8,9})(?![ \\-.()]*[0-9A-Za-z])");
  private static final Pattern MOBILE = Pattern.compile("0[689][0-9]{8}");
  private static final Pattern FIXED = Pattern.compile("0[2-7][0-9]{7}");

  private PhoneAnswers() {}

  static Answer read(String text) {
    Matcher found = NUMBER.matcher(ThaiDigits.toArabic(text));
    if (!found.find()) {
      return Answer.unfit(RepairPhrase.AGAIN_PHONE);
    }
    String number = "0" + found.group(1).replaceAll("[^0-9]", "");
    boolean right = MOBILE.matcher(number).matches() || FIXED.matcher(number).matches();
    return right && !found.find()
        ? Answer.surely(number)
        : Answer.unfit(RepairPhrase.AGAIN_PHONE);
  }

  /** 081-234-5678, as people read it. */
  static String shown(String number) {
    return number.length() == 10
        ? number.substring(0, 3) + "-" + number.substring(3, 6) + "-" + number.substring(6)
        : number.replaceFirst("^(0[2-7])([0-9]*)([0-9]{4})$", "$1-$2-$3");
  }
}
