package io.github.thamdai.channel.line.account;

/** LINE did not do what it was asked. */
public final class LineRefusal extends RuntimeException {
  /** Nothing came back: not reached, or not in time. */
  public static final int NO_ANSWER = 0;

  private static final long serialVersionUID = 1L;

  private final int status;

  LineRefusal(int status, String said) {
    super(said);
    this.status = status;
  }

  LineRefusal(int status, String said, Throwable cause) {
    super(said, cause);
    this.status = status;
  }

  /** HTTP status, or {@link #NO_ANSWER}. */
  public int status() {
    return status;
  }

  /** What LINE said about it; never holds the token. */
  public String said() {
    return String.valueOf(getMessage());
  }
}
