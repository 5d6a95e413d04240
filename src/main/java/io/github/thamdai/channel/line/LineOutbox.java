package io.github.thamdai.channel.line;

import java.time.Duration;
import java.util.List;

/**
 * Messages of one agency that wait to be sent. Every call throws {@link
 * io.github.thamdai.dialogue.StoreUnavailableException}.
 */
public interface LineOutbox {

  /** Takes due messages for the length of a lease: of each recipient the oldest only. */
  List<OutgoingMessages> claim(int limit, Duration lease);

  /** The reply token is of no use any more and nothing was sent with it: from now on a push. */
  void tokenSpent(long id);

  /** LINE has them; what they say is erased, for the transcript holds it. */
  void sent(long id);

  /**
   * To be tried again after a while.
   *
   * @param replyUnclear whether the reply may have arrived all the same
   */
  void later(long id, Duration wait, boolean replyUnclear);

  /** To be shown when the person asks for it; see {@link LineInbox#showHeld}. */
  void hold(long id, HeldFor reason);

  /** How many wait for their person to write. */
  int held();

  /** LINE will never take them. */
  void givenUp(long id);
}
