package io.github.thamdai.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody has proven to be.
 *
 * @param account id of the signed-in or linked account; null for citizens
 */
public record Identity(Role role, @Nullable String account) {

  /** Someone whose account does not matter. */
  public static Identity of(Role role) {
    return new Identity(role, null);
  }
}
