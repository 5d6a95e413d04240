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
   * Keeps new events in the order given; those known by id, answered or not, are left alone. Some of
   * the new ones are taken in the same step: of each person one at most, and none of whom an older
   * event waits.
   *
   * @param take how many to take at most
   * @param lease how long they are taken for
   */
  Kept accept(List<LineEvent> events, int take, Duration lease);

  /**
   * What came of keeping events.
   *
   * @param added how many were new
   * @param taken those of the new ones that were taken
   */
  record Kept(int added, List<LineEvent> taken) {}

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

  /**
   * The event is answered by these messages, outside of any conversation.
   *
   * @param lease how long the messages are taken to be sent, if none of their recipient's wait; zero
   *     leaves them waiting
   * @return the messages if they were taken
   */
  Optional<OutgoingMessages> done(String eventId, OutgoingDraft messages, Duration lease);

  /**
   * The event is answered: conversation, transcript and outgoing messages are saved together. When
   * the turn has effects, the person is remembered, for the office may owe them a word later.
   *
   * @param messageId LINE's id of the message, so that it can be unsent; "" when it has none
   * @param lease as for {@link #done(String, OutgoingDraft, Duration)}
   */
  Saved answered(
      String eventId,
      String messageId,
      Exchange exchange,
      OutgoingDraft messages,
      Duration lease);

  /**
   * What came of saving an answer.
   *
   * @param saved false when the conversation had moved on; nothing was changed then
   * @param taken the messages if they were taken to be sent
   */
  record Saved(boolean saved, Optional<OutgoingMessages> taken) {}

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
