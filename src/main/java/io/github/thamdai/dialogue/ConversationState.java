package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.staff.StaffQuery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation remembers between turns; small, and stored as JSON.
 *
 * @param source what was talked about last
 * @param topic the part of it
 * @param offered what was asked back between, for อันแรก
 * @param staffQuery what was last asked of the measures, for แล้ว E9 ล่ะ
 * @param asked the last question in the person's words, masked; null before there was one
 * @param flow where it stands in a flow; null outside
 * @param invited when a favour was last asked of the person, such as a rating; null for never
 */
public record ConversationState(
    @Nullable SourceRef source,
    @Nullable Topic topic,
    List<SourceRef> offered,
    @Nullable StaffQuery staffQuery,
    @Nullable String asked,
    @Nullable FlowState flow,
    @Nullable LocalDate invited) {

  public static final ConversationState EMPTY = new ConversationState(null, null, List.of(), null);

  /** Outside any flow. */
  public ConversationState(
      @Nullable SourceRef source,
      @Nullable Topic topic,
      List<SourceRef> offered,
      @Nullable StaffQuery staffQuery) {
    this(source, topic, offered, staffQuery, null, null, null);
  }

  public ConversationState withAsked(@Nullable String question) {
    return new ConversationState(source, topic, offered, staffQuery, question, flow, invited);
  }

  public ConversationState withFlow(@Nullable FlowState next) {
    return new ConversationState(source, topic, offered, staffQuery, asked, next, invited);
  }

  public ConversationState withInvited(@Nullable LocalDate day) {
    return new ConversationState(source, topic, offered, staffQuery, asked, flow, day);
  }
}
