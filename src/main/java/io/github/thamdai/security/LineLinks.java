package io.github.thamdai.security;

import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.http.RateLimit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Links LINE users to accounts by a code that is shown on the web and typed in LINE. */
public final class LineLinks {
  static final Duration CODE_LIFE = Duration.ofMinutes(10);

  private final LineUsers users;
  private final InstantSource clock;
  private final RandomGenerator random;
  // Six digits are guessed in a million tries: few for one person, and few for all together.
  private final RateLimit triesOfOne = new RateLimit(5, Duration.ofMinutes(30));
  private final RateLimit triesOfAll = new RateLimit(50, Duration.ofHours(1));

  /** @param random must be cryptographically strong */
  public LineLinks(LineUsers users, InstantSource clock, RandomGenerator random) {
    this.users = users;
    this.clock = clock;
    this.random = random;
  }

  /** A code good for ten minutes; an older one of the account ends. */
  public Secret code(UUID account) {
    Secret code = Secret.code(random);
    users.offerCode(account, code.digest(), clock.instant().plus(CODE_LIFE));
    return code;
  }

  /**
   * Whether a code links a person to its account: it is right, young and unused, and not too many
   * were tried. Counts as a try of this person, but uses nothing up.
   */
  public boolean offered(String personKey, String code) {
    return triesOfOne.allows(personKey)
        && triesOfAll.allows("all")
        && users.offered(new Secret(code.strip()).digest(), clock.instant());
  }

  /** CITIZEN for everybody not linked, and for everybody while the store is away. */
  public Identity identityOf(String personKey) {
    try {
      return accountOf(personKey).map(Account::identity).orElse(Identity.of(Role.CITIZEN));
    } catch (StoreUnavailableException away) {
      return Identity.of(Role.CITIZEN);
    }
  }

  public Optional<Account> accountOf(String personKey) {
    return users.accountOf(personKey);
  }

  public int count(UUID account) {
    return users.count(account);
  }

  /** How many LINE users each account has; accounts without any are left out. */
  public Map<UUID, Integer> counts() {
    return users.counts();
  }

  public void unlinkAll(UUID account) {
    users.unlinkAll(account);
  }
}
