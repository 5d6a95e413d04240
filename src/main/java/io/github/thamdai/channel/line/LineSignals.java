package io.github.thamdai.channel.line;

import java.time.Duration;

/** What those who watch the service learn of the channel; never what was said, nor by whom. */
public interface LineSignals {
  LineSignals NONE = new LineSignals() {};

  /** A new event of a kind as LINE names it, such as {@code message.text}. */
  default void received(String kind) {}

  /**
   * Messages reached LINE.
   *
   * @param free by reply token
   * @param since the event they answer came
   */
  default void sent(boolean free, Duration since) {}

  /** A call to LINE failed; the status, or {@code no_answer} or {@code not_reached}. */
  default void failed(String cause) {}

  default void held(HeldFor reason) {}

  default void givenUp(int status) {}
}
