package io.github.thamdai.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept accounts of one agency. */
public interface Accounts {

  /**
   * Keeps a new account together with its first sign-in link.
   *
   * @return false when the name is taken; nothing was changed then
   */
  boolean create(Account account, Secret.Digest link, Instant now, Instant expires);

  /** By name. */
  List<Account> all();

  Optional<Account> find(UUID id);

  Optional<Account> named(String name);

  /** Replaces all unused links of an account that is not disabled; false when there is none such. */
  boolean issueLink(UUID account, Secret.Digest link, Instant expires);

  /** Ends the account's sessions, links and LINE users, and lets nobody in until it is enabled. */
  void disable(UUID account, Instant now);

  void enable(UUID account);
}
