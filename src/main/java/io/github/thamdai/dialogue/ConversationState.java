package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation remembers between turns; small, and stored as JSON.
 *
 * @param source what was talked about last
 * @param topic the part of it
 * @param offered what was asked back between, for "อันแรก"
 * @param staffQuery the last staff request in the words it was understood, for "แล้ว E9 ล่ะ"
 */
public record ConversationState(
    @Nullable SourceRef source,
    @Nullable Topic topic,
    List<SourceRef> offered,
    @Nullable String staffQuery) {

  public static final ConversationState EMPTY = new ConversationState(null, null, List.of(), null);
}
