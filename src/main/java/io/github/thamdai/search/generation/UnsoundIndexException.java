package io.github.thamdai.search.generation;

/** A built index failed its check; the message says how. */
public final class UnsoundIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsoundIndexException(String message) {
    super(message);
  }
}
