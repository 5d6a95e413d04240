package io.github.thamdai.channel.line;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages to one person or group, about to be kept.
 *
 * @param to LINE's id of the user, group or room; never logged
 * @param replyToken free of charge but short-lived; null to push at once
 * @param replyUntil when the token must be taken for dead; null when no event is answered
 * @param retryKey makes a push that is sent twice arrive once
 * @param messages one to five messages as LINE's JSON array
 */
public record OutgoingDraft(
    String to,
    @Nullable String replyToken,
    @Nullable Instant replyUntil,
    UUID retryKey,
    String messages) {

  /** Messages that answer no event. */
  public static OutgoingDraft unasked(String to, String messages) {
    return new OutgoingDraft(to, null, null, UUID.randomUUID(), messages);
  }

  /** Whether one person alone gets them: LINE's ids of users begin so. */
  public boolean toPerson() {
    return to.startsWith("U");
  }
}
