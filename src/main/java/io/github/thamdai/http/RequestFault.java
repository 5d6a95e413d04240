package io.github.thamdai.http;

/** Ends a request with an {@link ErrorCode}; the edge turns it into JSON or a page. */
public final class RequestFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public RequestFault(ErrorCode code) {
    // No stack trace: this is an answer to a person, not a fault of ours.
    super(code.code(), null, false, false);
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
