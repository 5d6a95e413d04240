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

  /** Whether there is anything at all that they may see. */
  boolean placed() {
    return all || division != null;
  }

  /** Whose matters to ask the store for; null for every division's. Only for who is placed. */
  @Nullable String scope() {
    return all ? null : division;
  }

  boolean sees(String other) {
    return all || other.equals(division);
  }

  /** Finds who speaks; empty for citizens and for accounts that are no longer in force. */
  @FunctionalInterface
  public interface Finder {
    Optional<Colleague> find(Identity identity);
  }
}
