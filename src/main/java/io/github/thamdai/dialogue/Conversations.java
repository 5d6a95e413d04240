package io.github.thamdai.dialogue;

import java.util.Optional;

/** The kept conversations of one agency. Both calls throw {@link StoreUnavailableException}. */
public interface Conversations {

  Optional<Conversation> find(String id, Channel channel);

  /**
   * Saves the new state and both sides of the exchange, and does what the turn wants done; all or
   * nothing.
   *
   * @return false when another turn was saved first, or somebody else has done meanwhile what this
   *     one wants done; nothing was changed then
   */
  boolean save(Exchange exchange);
}
