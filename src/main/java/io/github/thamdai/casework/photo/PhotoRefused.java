package io.github.thamdai.casework.photo;

/** What was sent is not taken as a photo. */
public final class PhotoRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** More bytes than {@link PhotoReader#MOST_BYTES}. */
    TOO_LARGE,
    /** Neither JPEG, PNG, GIF nor BMP by its content, or broken. */
    NOT_A_PHOTO,
    /** More pixels than can be worked on. */
    TOO_MANY_PIXELS
  }

  public PhotoRefused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
