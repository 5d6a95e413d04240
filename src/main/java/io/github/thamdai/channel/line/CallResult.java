package io.github.thamdai.channel.line;

import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Pattern;
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

  private static final int CONFLICT = 409;

  // LINE has no code for it: the two kinds of 429 differ only in their words.
  private static final Pattern MONTHLY =
      Pattern.compile("monthly limit", Pattern.CASE_INSENSITIVE);

  static CallResult of(int status) {
    return new CallResult(status, null, false);
  }

  /** Of what the SDK's future failed with. */
  static CallResult failed(@Nullable Throwable cause) {
    if (cause instanceof AbstractLineClientException refused) {
      boolean monthly =
          refused.getCode() == 429
              && refused instanceof MessagingApiClientException told
              && MONTHLY.matcher(String.valueOf(told.getError())).find();
      return new CallResult(
          refused.getCode(), retryAfter(refused.getHeader("Retry-After")), monthly);
    }
    boolean unsent = cause instanceof ConnectException || cause instanceof UnknownHostException;
    return of(unsent ? NOT_REACHED : NO_ANSWER);
  }

  private static @Nullable Duration retryAfter(@Nullable String header) {
    return header != null && header.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(header))
        : null;
  }

  boolean ok() {
    return status >= 200 && status < 300;
  }

  /** Whether an earlier call with this retry key was accepted. */
  boolean acceptedBefore() {
    return status == CONFLICT;
  }

  /** Whether LINE may have done what was asked although it did not say so. */
  boolean unclear() {
    return status == NO_ANSWER || status >= 500;
  }

  boolean tooMany() {
    return status == 429;
  }

  /** Whether a later call may succeed: 401 and 403 end when the office mends its token. */
  boolean mayPass() {
    return unclear() || tooMany() || status == NOT_REACHED || status == 401 || status == 403;
  }

  /** The status for those who count; {@code no_answer} and {@code not_reached} where there is none. */
  String cause() {
    return switch (status) {
      case NO_ANSWER -> "no_answer";
      case NOT_REACHED -> "not_reached";
      default -> String.valueOf(status);
    };
  }
}
