package io.github.thamdai.dialogue.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of value a slot holds. Values are kept as text; each type has one way to write it. */
public enum SlotType {
  /** The {@code value} of one option. */
  CHOICE,
  /** The words, masked. */
  TEXT,
  /** ASCII digits, with a minus sign or a decimal point where needed. */
  NUMBER,
  /** ISO, {@code 2026-11-22}. */
  DATE,
  /** ASCII digits only, beginning with 0. */
  PHONE,
  /** As {@link Place} writes it. */
  LOCATION,
  /** References of the attachments, separated by blanks; "" when the person skipped it. */
  PHOTO,
  /** {@code yes} or {@code no}. */
  YES_NO;

  /** The name used in files: {@code yes-no}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<SlotType> ofCode(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
