package io.github.thamdai.channel.line;

import java.util.function.UnaryOperator;

/** What people in LINE are to be told of cases and questions, and officers of due dates. */
public interface LineNotices {

  /**
   * Puts waiting notices into the outbox, each once, as pushes. People whom nothing reaches any
   * more are passed over.
   *
   * @param messages makes LINE's JSON array of a notice's text
   * @return how many were put there
   * @throws io.github.thamdai.dialogue.StoreUnavailableException while the store is away
   */
  int hand(int limit, UnaryOperator<String> messages);
}
