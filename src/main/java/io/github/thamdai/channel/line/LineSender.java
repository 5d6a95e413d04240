package io.github.thamdai.channel.line;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Sends by reply token, which is free, and pushes only when the token is dead.
 *
 * <p>A reply has no retry key. When LINE refuses a token that was still young, and an earlier reply
 * with it ended without an answer, then that earlier reply is what used it up: the messages have
 * arrived and are not pushed a second time.
 */
final class LineSender {
  // About nine hours in all, within the 24 hours for which LINE remembers a retry key.
  private static final int ATTEMPTS = 20;
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final LineApi line;
  private final InstantSource clock;

  LineSender(LineApi line, InstantSource clock) {
    this.line = line;
    this.clock = clock;
  }

  Delivery send(OutgoingMessages outgoing) {
    OutgoingDraft draft = outgoing.draft();
    String token = draft.replyToken();
    boolean unclear = outgoing.attempts() > 1;
    for (int i = 0; token != null && i < 2 && young(draft); i++) {
      int status = line.reply(token, draft.messages());
      if (status == 200 || (status == 400 && unclear)) {
        return new Delivery.Sent(true);
      }
      if (status == 429) {
        return later(outgoing, status);
      }
      if (status != LineApi.NO_ANSWER && status < 500) {
        break;
      }
      unclear = true;
    }
    return push(outgoing);
  }

  private Delivery push(OutgoingMessages outgoing) {
    OutgoingDraft draft = outgoing.draft();
    int status = line.push(draft.retryKey(), draft.to(), draft.messages());
    // 409: an earlier push with this key was accepted.
    if (status == 200 || status == 409) {
      return new Delivery.Sent(false);
    }
    // 401 and 403 end when the office mends its token, 429 with time or the month.
    boolean mayPass =
        status == LineApi.NO_ANSWER
            || status >= 500
            || status == 429
            || status == 401
            || status == 403;
    return mayPass ? later(outgoing, status) : new Delivery.GivenUp(status);
  }

  private static Delivery later(OutgoingMessages outgoing, int status) {
    if (outgoing.attempts() >= ATTEMPTS) {
      return new Delivery.GivenUp(status);
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(outgoing.attempts(), 12));
    return new Delivery.Later(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait, status);
  }

  private boolean young(OutgoingDraft draft) {
    return clock.instant().isBefore(draft.replyUntil());
  }
}
