package io.github.thamdai.casework.news;

import java.util.Locale;

/** How far a piece of news is. */
public enum NewsState {
  DRAFT,
  SENDING,
  SENT,
  STOPPED,
  FAILED;

  /** The name used in the store. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can still be kept from reaching (more) people. */
  public boolean stoppable() {
    return this == DRAFT || this == SENDING;
  }
}
