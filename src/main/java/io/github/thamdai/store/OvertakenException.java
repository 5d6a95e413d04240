package io.github.thamdai.store;

/**
 * Somebody else was quicker between looking and writing. Undoes the transaction of a turn; the turn
 * is then worked out anew on what they have left.
 */
final class OvertakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OvertakenException() {
    super(null, null, false, false);
  }
}
