package io.github.thamdai.http;

import java.util.Locale;

/** What can go wrong for the sender of a request, each with its HTTP status. */
public enum ErrorCode {
  BAD_REQUEST(400),
  BROKEN_JSON(400),
  EMPTY_TEXT(400),
  TEXT_TOO_LONG(400),
  UNKNOWN_CONVERSATION_FORM(400),
  SIGN_IN_NEEDED(401),
  NOT_ALLOWED(403),
  FORM_TOO_OLD(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  BODY_TOO_LARGE(413),
  PHOTO_TOO_LARGE(413),
  NOT_A_PHOTO(415),
  NOT_A_FORM(415),
  UNSUPPORTED_MEDIA_TYPE(415),
  TOO_MANY_REQUESTS(429),
  INTERNAL(500),
  BUSY(503),
  STORE_AWAY(503);

  private final int status;

  ErrorCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The name used in JSON and in {@code errors.yaml}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The code that fits a bare HTTP status. */
  static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_NEEDED;
      case 403 -> NOT_ALLOWED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> BUSY;
      default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
