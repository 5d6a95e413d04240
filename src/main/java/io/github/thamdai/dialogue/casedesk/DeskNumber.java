package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.text.ThaiDigits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Numbers as a person types them on a phone: whole, or only how they end. */
final class DeskNumber {
  private DeskNumber() {}

  /** The one that is meant; empty when none or several could be. */
  static <T> Optional<T> pick(List<T> among, Function<T, String> number, String typed) {
    String plain = ThaiDigits.toArabic(typed).strip().toUpperCase(Locale.ROOT);
    List<T> whole = among.stream().filter(one -> number.apply(one).equals(plain)).toList();
    if (whole.size() == 1) {
      return Optional.of(whole.getFirst());
    }
    if (!plain.matches("\\d{1,5}")) {
      return Optional.empty();
    }
    int running = Integer.parseInt(plain);
    List<T> ending =
        among.stream().filter(one -> running(number.apply(one)) == running).toList();
    return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
  }

  private static int running(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }
}
