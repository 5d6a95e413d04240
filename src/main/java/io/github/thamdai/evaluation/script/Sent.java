package io.github.thamdai.evaluation.script;

import io.github.thamdai.dialogue.Said;
import java.util.Locale;

/** What somebody sends, as a script writes it. */
public sealed interface Sent {

  /** Words, a place, a sticker: nothing has to be done before. */
  record Ready(Said said) implements Sent {}

  /** Words in which {@code {code}} stands for a fresh code of a member of staff. */
  record WithCode(String text) implements Sent {}

  /** A button under the last answer; it must be there. */
  record Press(String label) implements Sent {}

  /** A file sent as a photograph. */
  record Picture(Kind kind) implements Sent {}

  /** Which file. */
  enum Kind {
    GOOD,
    TOO_LARGE,
    NOT_A_PHOTO;

    /** The name used in scripts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
