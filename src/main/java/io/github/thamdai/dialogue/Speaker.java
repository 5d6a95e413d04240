package io.github.thamdai.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Who says something, and in which conversation.
 *
 * @param conversation its id; null when nothing of it can be kept, so that no flow may begin
 * @param overheard whether others read along, as in a group: no flow may begin there either
 */
public record Speaker(
    @Nullable String conversation, Channel channel, Identity identity, boolean overheard) {

  /** Somebody who speaks to us alone. */
  public Speaker(@Nullable String conversation, Channel channel, Identity identity) {
    this(conversation, channel, identity, false);
  }

  public Role role() {
    return identity.role();
  }
}
