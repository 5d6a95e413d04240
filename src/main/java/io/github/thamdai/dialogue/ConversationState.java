package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.staff.StaffQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation remembers between turns; small, and stored as JSON.
 *
 * @param source what was talked about last
 * @param topic the part of it
 * @param offered what was asked back between, for "อันแรก"
 * @param staffQuery what was last asked of the measures, for "แล้ว E9 ล่ะ"
 */
public record ConversationState(
    @Nullable SourceRef source,
    @Nullable Topic topic,
    List<SourceRef> offered,
    @Nullable StaffQuery staffQuery) {

  public static final ConversationState EMPTY = new ConversationState(null, null, List.of(), null);
}
