package io.github.thamdai.search.generation;

/** Another build of the same office is under way, in this process or another. */
public final class RefreshRunningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefreshRunningException() {
    super("another refresh of this office is running; wait for it to end");
  }
}
