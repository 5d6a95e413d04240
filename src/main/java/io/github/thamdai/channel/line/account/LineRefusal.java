package io.github.thamdai.channel.line.account;

/** LINE did not do what it was asked. */
public final class LineRefusal extends RuntimeException {
  /** Nothing came back: not reached, or not in time. */
  public static final int NO_ANSWER = 0;

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String call;

  /** @param call the path that was called, such as {@code /v2/bot/info}; may be "" */
  LineRefusal(int status, String call, String said) {
    super(said);
    this.status = status;
    this.call = call;
  }

  /** As {@link #LineRefusal(int, String, String)}, with what brought it about. */
  LineRefusal(int status, String call, String said, Throwable cause) {
    super(said, cause);
    this.status = status;
    this.call = call;
  }

  /** HTTP status, or {@link #NO_ANSWER}. */
  public int status() {
    return status;
  }

  /**
   * The path that was called, by which LINE's reference tells what was wanted; "" when nothing came
   * back. May hold a person's id: not for logs.
   */
  public String call() {
    return call;
  }

  /** What LINE said about it; never holds the token. */
  public String said() {
    return String.valueOf(getMessage());
  }
}
