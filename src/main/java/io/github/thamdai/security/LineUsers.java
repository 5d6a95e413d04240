package io.github.thamdai.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The kept links between LINE users and accounts of one agency. */
public interface LineUsers {

  /** An account has one open code at a time; a new one replaces it. */
  void offerCode(UUID account, Secret.Digest code, Instant expires);

  /** Whether a code could be used now; uses nothing up. */
  boolean offered(Secret.Digest code, Instant now);

  /** The account of a person, when linked and not disabled. */
  Optional<Account> accountOf(String personKey);

  /** How many LINE users an account has. */
  int count(UUID account);

  /** As {@link #count}, of all accounts that have any. */
  Map<UUID, Integer> counts();

  void unlinkAll(UUID account);
}
