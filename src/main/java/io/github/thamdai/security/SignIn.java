package io.github.thamdai.security;

import io.github.thamdai.dialogue.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Letting people of the office in by one-time links.
 *
 * <p>There are no passwords to forget or to steal: an admin hands out a link, which is used once
 * and begins a session that lasts as long as it is used.
 */
public final class SignIn {
  static final Duration LINK_LIFE = Duration.ofHours(24);
  static final Duration SESSION_LIFE = Duration.ofDays(30);
  // Moving the end at every request would be a write for every read.
  private static final Duration EXTEND_AFTER = Duration.ofDays(1);

  private final Accounts accounts;
  private final Sessions sessions;
  private final InstantSource clock;
  private final RandomGenerator random;

  /** @param random must be cryptographically strong */
  public SignIn(
      Accounts accounts, Sessions sessions, InstantSource clock, RandomGenerator random) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
    this.random = random;
  }

  /**
   * A new account and its first sign-in link.
   *
   * @return the link's secret; empty when the name is taken
   */
  public Optional<Secret> create(String name, Role role, @Nullable String division) {
    Secret link = Secret.fresh(random);
    Instant now = clock.instant();
    Account account = new Account(UUID.randomUUID(), name.strip(), role, division, false);
    return accounts.create(account, link.digest(), now, now.plus(LINK_LIFE))
        ? Optional.of(link)
        : Optional.empty();
  }

  /** A further link for an account; its older unused ones end. Empty when it is disabled. */
  public Optional<Secret> anotherLink(UUID account) {
    Secret link = Secret.fresh(random);
    return accounts.issueLink(account, link.digest(), clock.instant().plus(LINK_LIFE))
        ? Optional.of(link)
        : Optional.empty();
  }

  /** Whose link it is; looking does not use it up, for previews of messages look too. */
  public Optional<Account> owner(Secret link) {
    return sessions.linkOwner(link.digest(), clock.instant());
  }

  /** Uses up a link. */
  public Optional<Secret> redeem(Secret link) {
    Secret cookie = Secret.fresh(random);
    Instant now = clock.instant();
    Sessions.NewSession session =
        new Sessions.NewSession(
            cookie.digest(), Secret.fresh(random).text(), now, now.plus(SESSION_LIFE));
    return sessions.redeem(link.digest(), session).map(account -> cookie);
  }

  public Optional<Sessions.SignedIn> signedIn(Secret cookie) {
    Instant now = clock.instant();
    Optional<Sessions.SignedIn> found = sessions.find(cookie.digest(), now);
    found
        .filter(s -> s.expires().isBefore(now.plus(SESSION_LIFE).minus(EXTEND_AFTER)))
        .ifPresent(s -> sessions.extend(cookie.digest(), now.plus(SESSION_LIFE)));
    return found;
  }

  public void signOut(Secret cookie) {
    sessions.end(cookie.digest());
  }
}
