package io.github.thamdai.corpus.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that says which indicator the rows below it stand under, until the next one. */
record Section(Instrument instrument, Indicator indicator) {
  private static final Pattern HEADING = ReportLanguage.THAI.pattern("section");
  private static final Map<Instrument, Map<Integer, String>> TITLES =
      ReportLanguage.THAI.indicators();

  static Optional<Section> of(String prose) {
    Squeezed squeezed = Squeezed.of(prose);
    Matcher heading = HEADING.matcher(squeezed.text());
    if (!heading.find()) {
      return Optional.empty();
    }
    Instrument instrument = Instrument.valueOf(heading.group(1));
    int no = Integer.parseInt(heading.group(2));
    String printed = squeezed.original(heading.start(3), heading.end(3));
    String title = TITLES.getOrDefault(instrument, Map.of()).getOrDefault(no, printed);
    boolean same = Squeezed.of(title).text().equals(Squeezed.of(printed).text());
    return Optional.of(
        new Section(instrument, new Indicator(no, same ? printed : title, printed)));
  }

  /** The doubt about the title, where the document prints another one than the indicator has. */
  Optional<Correction> correction() {
    if (indicator.title().equals(indicator.titleAsPrinted())) {
      return Optional.empty();
    }
    return Optional.of(
        new Correction(
            "indicator.title",
            indicator.titleAsPrinted(),
            indicator.title(),
            Correction.Confidence.HIGH));
  }
}
