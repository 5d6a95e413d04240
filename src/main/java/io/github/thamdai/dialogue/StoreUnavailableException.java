package io.github.thamdai.dialogue;

import org.jspecify.annotations.Nullable;

/** The place where conversations are kept does not answer; nothing was changed as far as is known. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
