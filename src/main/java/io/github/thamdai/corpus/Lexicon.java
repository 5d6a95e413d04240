package io.github.thamdai.corpus;

import java.util.List;
import java.util.Set;

/**
 * Everyday words beside the office's words.
 *
 * @param particles words that carry no meaning for search (ครับ, เด้อ)
 * @param compounds words to be kept whole when text is split
 */
public record Lexicon(List<Entry> entries, Set<String> particles, List<String> compounds) {

  public static final Lexicon EMPTY = new Lexicon(List.of(), Set.of(), List.of());

  /** Why two words stand together; dialect and misspellings replace, the others only add. */
  public enum Kind {
    SYNONYM,
    OLD_NAME,
    ABBREVIATION,
    DIALECT,
    MISSPELLING
  }

  /**
   * One line of the lexicon.
   *
   * @param say what people write
   * @param mean the office's words for it
   * @param weight 0 to 1: how surely {@code say} means {@code mean}
   * @param both whether {@code mean} also stands for {@code say}
   * @param line where it stands in lexicon.yaml
   */
  public record Entry(
      Kind kind, List<String> say, List<String> mean, double weight, boolean both, int line) {

    /** Whether the meaning is put in place of what was written, and not only beside it. */
    public boolean replaces() {
      return kind == Kind.DIALECT || kind == Kind.MISSPELLING;
    }
  }
}
