package io.github.thamdai.corpus.report;

import io.github.thamdai.text.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a cell into its numbered items. Only a number with a full stop behind it opens an item:
 * counts and months are numbers too. Inside a line it must also be the next number, because a
 * sentence may end in one.
 */
final class NumberedItems {
  private static final Pattern NUMBER =
      Pattern.compile("(?:(?<=\\s)|^)([0-9]{1,2})\\s?\\.(?![0-9])\\s*");
  private static final Pattern BULLET = Pattern.compile("^[-–•]\\s*");

  private final List<String> items = new ArrayList<>();
  private int last;

  private NumberedItems() {}

  static List<String> of(Cell cell) {
    NumberedItems reader = new NumberedItems();
    cell.texts().forEach(reader::addLine);
    return reader.items.stream().map(WrappedText::join).toList();
  }

  private void addLine(String line) {
    Matcher number = NUMBER.matcher(ThaiDigits.toArabic(line));
    int from = 0;
    boolean opens = last == 0;
    while (number.find()) {
      int value = Integer.parseInt(number.group(1));
      boolean atStart = number.start() == 0;
      if (atStart || value == last + 1) {
        if (!atStart) {
          add(line.substring(from, number.start()), opens);
        }
        last = value;
        from = number.end();
        opens = true;
      }
    }
    add(line.substring(from), opens || BULLET.matcher(line).find());
  }

  private void add(String text, boolean opens) {
    String item = BULLET.matcher(text.strip()).replaceFirst("");
    if (item.isEmpty()) {
      return;
    }
    if (opens || items.isEmpty()) {
      items.add(item);
    } else {
      items.add(items.removeLast() + " " + item);
    }
  }
}
