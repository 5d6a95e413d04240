package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.Role;
import java.util.List;
import java.util.Set;

/**
 * What an action needs and gives, so that flows can be checked without running it.
 *
 * @param name as flows write it, such as {@code open-case}
 * @param description one English sentence
 * @param roles who may cause it
 */
public record ActionSpec(
    String name,
    String description,
    List<Argument> arguments,
    List<Result> results,
    Set<Role> roles) {

  /**
   * A value the action takes.
   *
   * @param optional whether a flow may leave it out, and its slot may be empty
   */
  public record Argument(String name, SlotType type, boolean optional, String description) {}

  /**
   * A slot the action sets.
   *
   * @param description what its values are
   */
  public record Result(String name, SlotType type, String description) {}
}
