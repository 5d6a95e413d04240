package io.github.thamdai.corpus.yaml;

/**
 * One fault in one file of the office.
 *
 * @param file path as the person knows it, relative to the content folder where possible
 * @param line 1-based; 0 when the fault is about the file as a whole
 * @param message what is wrong
 * @param mend what to write instead
 */
public record Problem(String file, int line, String message, String mend) {

  /** The one-line form that every command and page shows. */
  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + message + "; " + mend;
  }
}
