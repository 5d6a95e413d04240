package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Exchange;
import java.time.Duration;
import java.util.List;

/**
 * Events of one agency that wait for their answer, each kept once. Every call is one transaction
 * and throws {@link io.github.thamdai.dialogue.StoreUnavailableException}.
 */
public interface LineInbox {

  /**
   * Keeps new events in the order given; those known by id, answered or not, are left alone.
   *
   * @return how many were new
   */
  int accept(List<LineEvent> events);

  /**
   * Takes waiting events for the length of a lease: of each person the oldest only, and none while
   * another instance holds it. An event that was taken too often is given up.
   */
  List<LineEvent> claim(int limit, Duration lease);

  /** The event needs no answer; what it said is erased. */
  void done(String eventId);

  /** The event is answered by these messages, outside of any conversation. */
  void done(String eventId, OutgoingDraft messages);

  /**
   * The event is answered: conversation, transcript and outgoing messages are saved together.
   *
   * @param messageId LINE's id of the message, so that it can be unsent; "" when it has none
   * @return false when the conversation had moved on; nothing was changed then
   */
  boolean answered(String eventId, String messageId, Exchange exchange, OutgoingDraft messages);

  /** Erases what an unsent message said, and its answer if that still waits to be worked out. */
  void unsend(String messageId);
}
