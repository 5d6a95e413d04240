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

  /** LINE has them; what they say is erased, for the transcript holds it. */
  void sent(long id);

  /** To be tried again after a while. */
  void later(long id, Duration wait);

  /** LINE will never take them, or has been unable to for too long. */
  void givenUp(long id);
}
