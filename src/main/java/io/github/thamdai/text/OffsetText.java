package io.github.thamdai.text;

import java.util.Arrays;

/** Text under construction, every character of it knowing its index in the raw string. */
final class OffsetText {
  private char[] chars;
  private int[] origins;
  private int length;

  OffsetText(int capacity) {
    chars = new char[Math.max(16, capacity)];
    origins = new int[chars.length];
  }

  static OffsetText of(String raw) {
    OffsetText text = new OffsetText(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      text.append(raw.charAt(i), i);
    }
    return text;
  }

  int length() {
    return length;
  }

  /** The character at an index, or NUL outside the text, so that looking around needs no guard. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : '\0';
  }

  int origin(int index) {
    return origins[index];
  }

  char last() {
    return at(length - 1);
  }

  void append(char c, int origin) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      origins = Arrays.copyOf(origins, length * 2);
    }
    chars[length] = c;
    origins[length++] = origin;
  }

  /** Appends one character of another text with its origin. */
  void append(OffsetText other, int index) {
    append(other.at(index), other.origin(index));
  }

  void dropLast() {
    length--;
  }

  boolean sameText(OffsetText other) {
    return Arrays.equals(chars, 0, length, other.chars, 0, other.length);
  }

  String text() {
    return new String(chars, 0, length);
  }

  /** Origins that never decrease, closed by the raw length; a moved mark takes its cluster's. */
  int[] offsets(int rawLength) {
    int[] offsets = Arrays.copyOf(origins, length + 1);
    offsets[length] = rawLength;
    for (int i = length - 1; i >= 0; i--) {
      offsets[i] = Math.min(offsets[i], offsets[i + 1]);
    }
    return offsets;
  }
}
