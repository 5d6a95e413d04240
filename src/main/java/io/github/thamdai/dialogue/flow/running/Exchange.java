package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to read a correction that names both what is wrong and what is right: ไม่ใช่หมู่ 4 หมู่ 5,
 * ไม่ใช่หน้าโรงเรียนแต่เป็นหน้าวัด, หน้าวัดไม่ใช่หน้าโรงเรียน.
 *
 * @param joined by what; a blank alone may as well stand within one phrase
 */
record Exchange(String wrong, String right, Joint joined) {

  /** What stands between the two. */
  enum Joint {
    /** A blank, and none after the word that says no: ไม่ใช่ก ข. */
    BLANK,
    /** A blank, and one before both: ไม่ใช่ ก ข, where all of it may be right. */
    LOOSE_BLANK,
    /** แต่เป็น, เป็น. */
    BUT,
    /** ไม่ใช่, what is right being said first. */
    NOT
  }

  /** All ways to read a message so, those that take most words for wrong first. */
  static List<Exchange> in(String message, Repairs repairs) {
    List<Exchange> ways = new ArrayList<>();
    Beginning.rest(message, repairs.words(Word.CORRECT))
        .ifPresent(rest -> ways.addAll(wrongFirst(rest, repairs)));
    for (String not : repairs.words(Word.NOT)) {
      int at = message.indexOf(not);
      if (at > 0) {
        add(ways, message.substring(at + not.length()), message.substring(0, at), Joint.NOT);
      }
    }
    return ways;
  }

  private static List<Exchange> wrongFirst(Beginning.Rest rest, Repairs repairs) {
    List<Exchange> ways = new ArrayList<>();
    String text = rest.text();
    List<String> joints =
        Stream.concat(repairs.words(Word.BUT).stream(), repairs.words(Word.INTO).stream()).toList();
    for (int at = 1; at < text.length() - 1; at++) {
      // A number belongs to the word before it: หมู่ 4.
      if (text.charAt(at) == ' ' && !Character.isDigit(text.charAt(at + 1))) {
        String after = text.substring(at + 1);
        Joint blank = rest.apart() ? Joint.LOOSE_BLANK : Joint.BLANK;
        String wrong = text.substring(0, at);
        Beginning.rest(after, joints)
            .ifPresentOrElse(
                right -> add(ways, wrong, right.text(), Joint.BUT),
                () -> add(ways, wrong, after, blank));
      }
    }
    for (String but : repairs.words(Word.BUT)) {
      int at = text.indexOf(but);
      if (at > 0) {
        add(ways, text.substring(0, at), text.substring(at + but.length()), Joint.BUT);
      }
    }
    ways.sort(Comparator.comparingInt((Exchange way) -> way.wrong().length()).reversed());
    return ways;
  }

  private static void add(List<Exchange> ways, String wrong, String right, Joint joint) {
    if (!wrong.isBlank() && !right.isBlank()) {
      ways.add(new Exchange(wrong.strip(), right.strip(), joint));
    }
  }

  /** Whether words tell of the exchange, so that it need not be guessed. */
  boolean isTold() {
    return joined == Joint.BUT || joined == Joint.NOT;
  }
}
