package io.github.thamdai.channel.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * News of one agency that is being sent, part by part. Every call throws {@link
 * io.github.thamdai.dialogue.StoreUnavailableException}.
 */
public interface NewsParts {

  /**
   * What goes out in one call.
   *
   * @param to LINE's ids of the recipients; empty for all friends of the account
   * @param confirmedAt when sending was allowed
   * @param attempts how often it was taken, this time included
   */
  record Part(
      long news,
      int no,
      String text,
      List<String> to,
      UUID retryKey,
      Instant confirmedAt,
      int attempts) {}

  /** Takes a due part of news that was not stopped, for the length of a lease; at most one. */
  List<Part> claim(Duration lease);

  /** LINE has it; news without parts left is sent. */
  void sent(Part part);

  void later(Part part, Duration wait);

  /** The news ends here; what LINE has taken stays taken. */
  void failed(Part part, String trouble);
}
