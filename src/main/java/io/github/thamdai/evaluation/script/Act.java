package io.github.thamdai.evaluation.script;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happens in a script. */
public sealed interface Act {

  /** Where it stands in the script's file. */
  int line();

  /**
   * Somebody sends something.
   *
   * @param person {@code me}, or a name of somebody else, who is always a citizen
   */
  record Message(int line, String person, Sent sent, Expected expected) implements Act {}

  /** The same person sends several things at the same instant; the order is nobody's to tell. */
  record Together(int line, List<Sent> sent, Expected expected) implements Act {}

  /** Time goes by. */
  record Wait(int line, Duration time) implements Act {}

  /** The process ends, and another instance goes on with what is stored. */
  record Restart(int line) implements Act {}

  /**
   * The office edits the file of a flow, or deletes it.
   *
   * @param from words of the file; null when it is deleted
   * @param to what stands there then
   */
  record Edit(int line, String flow, @Nullable String from, String to) implements Act {}

  /** Staff take a case further. */
  record Decide(int line, CaseNumber number, CaseState to, String message) implements Act {}
}
