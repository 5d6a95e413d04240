package io.github.thamdai.channel.line;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one call to LINE ended.
 *
 * @param status HTTP status, {@link #NO_ANSWER} or {@link #NOT_REACHED}
 * @param retryAfter how long LINE asks to be left alone; null when it does not say
 * @param monthlyLimit whether the office's messages of this month are used up
 */
record CallResult(int status, @Nullable Duration retryAfter, boolean monthlyLimit) {
  /** Nothing came back in time: LINE may or may not have taken the messages. */
  static final int NO_ANSWER = 0;

  /** No connection was made, so LINE has taken nothing. */
  static final int NOT_REACHED = -1;

  static CallResult of(int status) {
    return new CallResult(status, null, false);
  }

  boolean ok() {
    return status >= 200 && status < 300;
  }

  /** Whether LINE may have done what was asked although it did not say so. */
  boolean unclear() {
    return status == NO_ANSWER || status >= 500;
  }

  boolean tooMany() {
    return status == 429;
  }
}
