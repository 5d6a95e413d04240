package io.github.thamdai.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Who says something, and in which conversation.
 *
 * @param conversation its id; null when nothing of it can be kept, so that no flow may begin
 */
public record Speaker(@Nullable String conversation, Channel channel, Identity identity) {

  public Role role() {
    return identity.role();
  }
}
