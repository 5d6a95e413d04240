package io.github.thamdai.channel.line;

import java.time.Instant;

/**
 * One webhook event as it waits to be answered.
 *
 * @param id LINE's webhookEventId: the same when LINE delivers the event again
 * @param personKey digest of who spoke and where; events of one key are answered in order
 * @param payload the event's own JSON; holds what was said and is never logged
 * @param answersHeld whether answers to this person wait that could not be pushed
 */
public record LineEvent(
    String id, String personKey, String payload, Instant receivedAt, boolean answersHeld) {

  /** As it comes in. */
  public LineEvent(String id, String personKey, String payload, Instant receivedAt) {
    this(id, personKey, payload, receivedAt, false);
  }
}
