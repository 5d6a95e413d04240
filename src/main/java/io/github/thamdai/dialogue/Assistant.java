package io.github.thamdai.dialogue;

/** Answers one message. Implementations are stateless and thread-safe. */
public interface Assistant {

  /** Never throws for anything a person may type. */
  Turn reply(ConversationState state, Inbound inbound);
}
