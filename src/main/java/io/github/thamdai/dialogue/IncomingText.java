package io.github.thamdai.dialogue;

/** What is taken out of a typed message before anything else sees it. */
public final class IncomingText {
  private IncomingText() {}

  /** Without control characters other than line breaks, lone surrogates and outer blanks. */
  public static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(IncomingText::belongs).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static boolean belongs(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.SURROGATE && c != 0xFEFF;
  }
}
