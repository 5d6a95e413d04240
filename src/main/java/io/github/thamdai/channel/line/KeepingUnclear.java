package io.github.thamdai.channel.line;

/** Nobody can say whether the store has the events: neither 200 nor an answer from memory is right. */
final class KeepingUnclear extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeepingUnclear() {
    super("it is unclear whether the events are kept", null, false, false);
  }
}
