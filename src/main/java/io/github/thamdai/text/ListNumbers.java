package io.github.thamdai.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list as people name it: 2, ๒, ข้อ 2, อันที่ 2. */
public final class ListNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(?:ข้อที่|ข้อ|อันที่|ที่|เลข|หมายเลข)?([0-9]{1,2})");

  private ListNumbers() {}

  /** @param compact the whole message in the compact normal form */
  public static OptionalInt read(String compact) {
    Matcher number = NUMBER.matcher(compact);
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
