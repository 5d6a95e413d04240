package io.github.thamdai.security;

import java.time.Instant;
import java.util.Optional;

/** The kept sign-in links and sessions of one agency. */
public interface Sessions {

  /** Whose link it is, if it can still be used; changes nothing. */
  Optional<Account> linkOwner(Secret.Digest link, Instant now);

  /**
   * Uses up a link and begins a session, both or neither. Of two at once only one succeeds.
   *
   * @return whose session it is; empty when the link is unknown, used, too old, or its account is
   *     disabled
   */
  Optional<Account> redeem(Secret.Digest link, NewSession session);

  /** The running session of a cookie whose account is not disabled. */
  Optional<SignedIn> find(Secret.Digest cookie, Instant now);

  /** Moves a session's end. */
  void extend(Secret.Digest cookie, Instant expires);

  void end(Secret.Digest cookie);

  /** A session about to begin. */
  record NewSession(Secret.Digest cookie, String formToken, Instant now, Instant expires) {}

  /**
   * Who is signed in.
   *
   * @param formToken must come back with every form
   */
  record SignedIn(Account account, String formToken, Instant expires) {}
}
