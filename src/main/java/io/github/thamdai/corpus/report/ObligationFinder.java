package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the duties in the texts of one measure, in the order of the text: first those in the steps
 * (reports to a named receiver, and whatever has a period), then those in the reporting column.
 */
final class ObligationFinder {
  private static final ReportLanguage LANGUAGE = ReportLanguage.THAI;
  private static final Pattern REPORT = LANGUAGE.pattern("duties.report");
  private static final List<String> RECEIVERS = LANGUAGE.words("duties.receivers");
  private static final Pattern OVERSIGHT = LANGUAGE.pattern("duties.oversight");
  private static final Pattern PLAN = LANGUAGE.pattern("duties.plan");
  private static final Pattern PUBLISH = LANGUAGE.pattern("duties.publish");
  private static final Pattern HANDOVER = LANGUAGE.pattern("duties.handover");
  private static final Pattern ANOTHER_REPORT = LANGUAGE.pattern("duties.anotherReport");

  private final String measure;
  private final List<Obligation> found = new ArrayList<>();

  private ObligationFinder(String measure) {
    this.measure = measure;
  }

  static List<Obligation> find(String measure, List<String> steps, List<String> reporting) {
    ObligationFinder finder = new ObligationFinder(measure);
    for (String item : steps) {
      // "publish" stands once at the end of an item, for all that the item names
      boolean publish = PUBLISH.matcher(Squeezed.of(item).text()).find();
      sentences(item).forEach(sentence -> finder.step(sentence, publish));
    }
    reporting.forEach(item -> sentences(item).forEach(finder::reporting));
    return List.copyOf(finder.found);
  }

  /** A step is work to do; it is a duty only where it has a receiver or a period. */
  private void step(String sentence, boolean publish) {
    String squeezed = Squeezed.of(sentence).text();
    Optional<Cadence> cadence = CadenceReader.find(squeezed, found);
    if (cadence.isPresent() && publish) {
      add(ObligationKind.PUBLISH, null, cadence.get(), sentence);
    } else if (REPORT.matcher(squeezed).find()) {
      String receiver = receiver(squeezed);
      if (receiver != null || cadence.isPresent()) {
        add(ObligationKind.REPORT, receiver, cadence.orElse(null), sentence);
      }
    } else if (cadence.isPresent() && PLAN.matcher(squeezed).find()) {
      add(ObligationKind.PLAN, null, cadence.get(), sentence);
    }
  }

  private void reporting(String sentence) {
    String squeezed = Squeezed.of(sentence).text();
    Optional<Cadence> cadence = CadenceReader.find(squeezed, found);
    if (OVERSIGHT.matcher(squeezed).find()) {
      add(ObligationKind.OVERSIGHT, null, cadence.orElse(null), sentence);
    } else if (REPORT.matcher(squeezed).find()) {
      add(ObligationKind.REPORT, receiver(squeezed), cadence.orElse(null), sentence);
    } else if (cadence.isPresent() && PLAN.matcher(squeezed).find()) {
      add(ObligationKind.PLAN, null, cadence.get(), sentence);
    } else if (cadence.isPresent() && PUBLISH.matcher(squeezed).find()) {
      add(ObligationKind.PUBLISH, null, cadence.get(), sentence);
    }
  }

  private void add(
      ObligationKind kind, @Nullable String to, @Nullable Cadence cadence, String sentence) {
    String id = measure + "." + (found.size() + 1);
    found.add(new Obligation(id, kind, to, cadence, sentence));
  }

  private static @Nullable String receiver(String squeezed) {
    Matcher report = REPORT.matcher(squeezed);
    if (!report.find()) {
      return null;
    }
    String after = squeezed.substring(report.end());
    return RECEIVERS.stream().filter(after::contains).findFirst().orElse(null);
  }

  /** One item may hold two duties. */
  private static List<String> sentences(String item) {
    Squeezed squeezed = Squeezed.of(item);
    Matcher handover = HANDOVER.matcher(squeezed.text());
    if (OVERSIGHT.matcher(squeezed.text()).find() && handover.find()) {
      return split(squeezed, handover);
    }
    Matcher another = ANOTHER_REPORT.matcher(squeezed.text());
    while (another.find()) {
      boolean bothHavePeriods =
          CadenceReader.find(squeezed.text().substring(0, another.start()), List.of()).isPresent()
              && CadenceReader.find(squeezed.text().substring(another.end()), List.of())
                  .isPresent();
      if (bothHavePeriods) {
        return split(squeezed, another);
      }
    }
    return List.of(item);
  }

  private static List<String> split(Squeezed squeezed, Matcher at) {
    return List.of(
        squeezed.original(0, at.start()),
        squeezed.original(at.end(), squeezed.text().length()));
  }
}
