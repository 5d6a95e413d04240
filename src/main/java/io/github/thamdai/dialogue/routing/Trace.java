package io.github.thamdai.dialogue.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a turn did, line by line. Holds a person's words: for the screen of the asker, never logs. */
public final class Trace {
  private final boolean kept;
  private final List<String> lines = new ArrayList<>();

  private Trace(boolean kept) {
    this.kept = kept;
  }

  /** Keeps what is noted. */
  public static Trace kept() {
    return new Trace(true);
  }

  /** Forgets it at once, for turns that nobody wants explained. */
  static Trace none() {
    return new Trace(false);
  }

  public void note(String step, String what) {
    note(step, () -> what);
  }

  /** As {@link #note(String, String)}, worked out only when it is kept. */
  public void note(String step, Supplier<String> what) {
    if (kept) {
      lines.add(step + ": " + what.get());
    }
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }
}
