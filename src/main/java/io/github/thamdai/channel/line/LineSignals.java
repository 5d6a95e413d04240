package io.github.thamdai.channel.line;

import java.time.Duration;
import java.util.Locale;

/** What those who watch the service learn of the channel; never what was said, nor by whom. */
public interface LineSignals {
  LineSignals NONE = new LineSignals() {};

  /** What LINE was called for. */
  enum Call {
    REPLY,
    PUSH,
    NEWS,
    CONTENT,
    MENU;

    /** The name in metrics. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How an event ended that could not be kept. */
  enum UnkeptEnd {
    ANSWERED,
    /** It wants no answer. */
    NOTHING,
    FAILED,
    /** Too many came at once. */
    DROPPED;

    /** The name in metrics. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * LINE delivered an event.
   *
   * @param kind as LINE names it, such as {@code message.text}
   * @param again whether LINE had delivered it before, with or without our learning of it
   */
  default void received(String kind, boolean again) {}

  /**
   * An answer reached LINE.
   *
   * @param free by reply token
   * @param since the event that it answers came
   */
  default void answered(boolean free, Duration since) {}

  /** A message that answers no event reached LINE, such as a notice of a case. */
  default void told() {}

  /** A part of the office's news reached LINE, {@code sent}, or its news ended for this cause. */
  default void news(String end) {}

  /** An event came that could not be kept. */
  default void unkept(UnkeptEnd end) {}

  /** An event was given up unanswered, for whoever worked on it went down each time. */
  default void abandoned() {}

  /** A call to LINE failed; the status, or {@code no_answer} or {@code not_reached}. */
  default void failed(Call call, String cause) {}

  default void held(HeldFor reason) {}

  default void givenUp(int status) {}
}
