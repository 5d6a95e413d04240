package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Identity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the office, and whose matters they may see.
 *
 * @param all whether every division's
 * @param division the only one otherwise; null for an account without one, which sees nothing
 */
public record Colleague(UUID account, boolean all, @Nullable String division) {

  boolean sees(String other) {
    return all || other.equals(division);
  }

  /** Finds who speaks; empty for citizens and for accounts that are no longer in force. */
  @FunctionalInterface
  public interface Finder {
    Optional<Colleague> find(Identity identity);
  }
}
