package io.github.thamdai.corpus.report;

import java.util.Locale;

/** What can be wrong with a piece of evidence as printed. */
public enum EvidenceDefect {
  /** Several anchors together print one address. */
  ONE_LINK_IN_SEVERAL_ANCHORS,
  /** No single anchor prints the whole address. */
  TEXT_SPLIT,
  /** An anchor opens something other than what its text says. */
  WRONG_HREF,
  /** White space inside the printed address. */
  SPACE_IN_TEXT,
  /** A place is named without any address. */
  NO_LINK,
  /** A slug longer than WordPress keeps, so that the page cannot be found under it. */
  SLUG_OVER_200_BYTES,
  /** The text is the end of an address, without its host. */
  FRAGMENT_WITHOUT_HOST,
  /** Thai digits in an address. */
  THAI_DIGITS_IN_SLUG,
  /** The text stops before the address does. */
  TEXT_CUT,
  /** A second {@code http://} inside the path. */
  DOUBLED_SCHEME,
  /** A letter was misread in the address. */
  OCR_WRONG_LETTER;

  /** The word used in files and answers, such as {@code wrong_href}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
