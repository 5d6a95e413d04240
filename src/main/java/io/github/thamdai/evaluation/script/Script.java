package io.github.thamdai.evaluation.script;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as it is written in a file.
 *
 * @param name the file's path below the folder of scripts, without its ending
 * @param title what it shows
 * @param flow id of the flow that it is about
 * @param rows what the tables named must hold in the end, and nothing else
 * @param keptNowhere words that must stand in no row
 */
public record Script(
    String file,
    String name,
    String title,
    String flow,
    Opening opening,
    List<Act> acts,
    List<ExpectedRows> rows,
    List<String> keptNowhere) {

  /**
   * Who speaks, where and when.
   *
   * @param role citizens have no account; others get one
   * @param division of whoever has an account, also by the code of a script; null for none
   * @param at when the conversation begins
   */
  public record Opening(
      Role role, @Nullable String division, Channel channel, Instant at) {}
}
