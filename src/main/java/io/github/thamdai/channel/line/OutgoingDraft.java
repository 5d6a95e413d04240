package io.github.thamdai.channel.line;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages to one person or group, about to be kept.
 *
 * @param to LINE's id of the user, group or room; never logged
 * @param replyToken free of charge but short-lived; null to push at once
 * @param replyUntil when the token must be taken for dead
 * @param retryKey makes a push that is sent twice arrive once
 * @param messages one to five messages as LINE's JSON array
 */
public record OutgoingDraft(
    String to, @Nullable String replyToken, Instant replyUntil, UUID retryKey, String messages) {

  /** Whether one person alone gets them: LINE's ids of users begin so. */
  public boolean toPerson() {
    return to.startsWith("U");
  }
}
