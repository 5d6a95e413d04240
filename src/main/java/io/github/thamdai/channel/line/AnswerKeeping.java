package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Exchange;
import java.time.Duration;
import java.util.Optional;

/** Keeps an answer and, where a sender is free, has it sent straight after. */
final class AnswerKeeping {
  private final LineInbox inbox;
  private final WorkLoop<OutgoingMessages> sending;
  private final Duration lease;

  /** @param lease how long messages are taken for to be sent */
  AnswerKeeping(LineInbox inbox, WorkLoop<OutgoingMessages> sending, Duration lease) {
    this.inbox = inbox;
    this.sending = sending;
    this.lease = lease;
  }

  /** As {@link LineInbox#done(String, OutgoingDraft, Duration)}. */
  void done(String eventId, OutgoingDraft messages) {
    try (WorkLoop<OutgoingMessages>.Places place = sending.reserve(1)) {
      send(place, inbox.done(eventId, messages, lease(place)));
    }
  }

  /** As {@link LineInbox#answered}; false when the conversation had moved on. */
  boolean answered(String eventId, String messageId, Exchange exchange, OutgoingDraft messages) {
    try (WorkLoop<OutgoingMessages>.Places place = sending.reserve(1)) {
      LineInbox.Saved saved =
          inbox.answered(eventId, messageId, exchange, messages, lease(place));
      if (saved.saved()) {
        send(place, saved.taken());
      }
      return saved.saved();
    }
  }

  /** Messages were kept that nobody has taken. */
  void left() {
    sending.wake();
  }

  private Duration lease(WorkLoop<OutgoingMessages>.Places place) {
    return place.count() > 0 ? lease : Duration.ZERO;
  }

  private static void send(
      WorkLoop<OutgoingMessages>.Places place, Optional<OutgoingMessages> taken) {
    taken.ifPresentOrElse(place::begin, () -> place.leave(1));
  }
}
