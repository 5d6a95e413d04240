package io.github.thamdai.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer that staff have published about a matter no manual covers. */
public record Faq(PublishedAnswer entry, LocalDate updated, @Nullable CitedSource source) {

  public SourceRef ref() {
    return new SourceRef(SourceKind.FAQ, entry.id(), entry.asks().getFirst());
  }
}
