package io.github.thamdai.corpus.report;

/** The file is not a report of this kind; the message says what was expected and what was found. */
public final class NotAReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String found;

  NotAReportException(String expected, String found) {
    super("not a measures report: expected " + expected + "; found " + found);
    this.expected = expected;
    this.found = found;
  }

  public String expected() {
    return expected;
  }

  public String found() {
    return found;
  }
}
