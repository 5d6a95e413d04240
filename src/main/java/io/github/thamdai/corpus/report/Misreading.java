package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;

/** Words that scanners are known to misread. */
record Misreading(String printed, String likely, Correction.Confidence confidence) {
  private static final List<Misreading> KNOWN = ReportLanguage.THAI.misreadings();

  /** The doubts about one text of a field. */
  static List<Correction> in(String field, String text) {
    List<Correction> found = new ArrayList<>();
    for (Misreading known : KNOWN) {
      if (text.contains(known.printed)) {
        found.add(new Correction(field, known.printed, known.likely, known.confidence));
      }
    }
    return found;
  }

  /** The text as it was likely meant; the same text where nothing is known against it. */
  static String likely(String text) {
    String likely = text;
    for (Misreading known : KNOWN) {
      likely = likely.replace(known.printed, known.likely);
    }
    return likely;
  }
}
