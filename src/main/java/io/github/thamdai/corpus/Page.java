package io.github.thamdai.corpus;

import java.time.LocalDate;

/** An evidence page, saved. */
public record Page(String id, String title, String url, LocalDate updated, String text) {

  public SourceRef ref() {
    return new SourceRef(SourceKind.PAGE, id, title);
  }
}
