package io.github.thamdai.corpus.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the last column points at.
 *
 * @param url what the document's link opens; null where a place is only named
 * @param likelyUrl the likelier address, only where it differs from {@code url}
 * @param label the text printed
 * @param defects in the order of {@link EvidenceDefect}
 */
public record Evidence(
    @Nullable String url, @Nullable String likelyUrl, String label, List<EvidenceDefect> defects) {

  public Evidence {
    defects = List.copyOf(defects);
  }
}
