package io.github.thamdai.dialogue.routing;

import java.util.ArrayList;
import java.util.List;

/** What a turn did, line by line. Holds a person's words: for the screen of the asker, never logs. */
public final class Trace {
  private final List<String> lines = new ArrayList<>();

  public void note(String step, String what) {
    lines.add(step + ": " + what);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }
}
