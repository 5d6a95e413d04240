package io.github.thamdai.dialogue;

/** Something a turn asks the outside to do. */
public sealed interface Effect {

  /** An admin asked for a refresh of the index. */
  record RefreshIndex() implements Effect {}
}
