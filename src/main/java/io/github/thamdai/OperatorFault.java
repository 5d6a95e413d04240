package io.github.thamdai;

import org.jspecify.annotations.Nullable;

/**
 * Something the person who runs the service must mend. The message says where and what to do next,
 * and is shown as it stands, without a stack trace.
 */
public final class OperatorFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /** @param code short and stable, such as {@code port-in-use} */
  public OperatorFault(String code, String message) {
    this(code, message, null);
  }

  public OperatorFault(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
