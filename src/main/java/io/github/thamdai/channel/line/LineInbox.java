package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
   * another instance holds it, and none that was taken too often: see {@link #giveUp}.
   */
  List<LineEvent> claim(int limit, Duration lease);

  /**
   * Ends events that were taken too often without being answered, and erases what they said.
   *
   * @param apology messages instead of an answer; empty where none was due. Must not throw
   * @return how many were ended
   */
  int giveUp(Function<LineEvent, Optional<OutgoingDraft>> apology);

  /** The event needs no answer; what it said is erased. */
  void done(String eventId);

  /** The event is answered by these messages, outside of any conversation. */
  void done(String eventId, OutgoingDraft messages);

  /**
   * The event is answered: conversation, transcript and outgoing messages are saved together. When
   * the turn has effects, the person is remembered, for the office may owe them a word later.
   *
   * @param messageId LINE's id of the message, so that it can be unsent; "" when it has none
   * @return false when the conversation had moved on; nothing was changed then
   */
  boolean answered(String eventId, String messageId, Exchange exchange, OutgoingDraft messages);

  /**
   * The event is answered by messages that were held for this recipient, oldest first.
   *
   * @param to LINE's id of the recipient
   * @param most how many messages may go out at once
   * @param draft makes one draft of the held ones; the JSON arrays are as they were put in
   * @return false when none were held; nothing was changed then
   */
  boolean showHeld(
      String eventId, String to, int most, Function<List<String>, OutgoingDraft> draft);

  /**
   * The event says that nothing reaches this recipient any more: what waits for them is dropped, a
   * flow they were in ends, and they are forgotten as somebody to push to.
   *
   * @param to LINE's id of the user or group
   */
  void left(String eventId, String personKey, String to);

  /** Erases what an unsent message said, and its answer if that still waits to be worked out. */
  void unsend(String messageId);
}
