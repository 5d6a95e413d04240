package io.github.thamdai.security;

import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the office.
 *
 * @param name unique in the agency, whatever its letter case
 * @param role STAFF or ADMIN
 * @param division as in the agency's file; null when none was given
 */
public record Account(
    UUID id, String name, Role role, @Nullable String division, boolean disabled) {

  /** As conversations know it. */
  public Identity identity() {
    return new Identity(role, id.toString());
  }
}
