package io.github.thamdai.corpus.report;

import io.github.thamdai.text.ThaiDates;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds how often a duty is due, in a sentence without spaces. */
final class CadenceReader {
  private static final ReportLanguage LANGUAGE = ReportLanguage.THAI;
  private static final Map<Cadence.Type, Pattern> TYPES =
      LANGUAGE.patterns("cadences", Cadence.Type.class);
  private static final String DUE_MONTHS = LANGUAGE.word("dueMonths");
  private static final String AS_SCHEDULED = LANGUAGE.word("asScheduled");

  private CadenceReader() {}

  /**
   * The cadence a sentence names.
   *
   * @param before obligations read before it, whose schedule "as scheduled" means
   */
  static Optional<Cadence> find(String squeezed, List<Obligation> before) {
    List<Integer> months = months(squeezed);
    Optional<Cadence.Type> type =
        TYPES.entrySet().stream()
            .filter(entry -> entry.getValue().matcher(squeezed).find())
            .map(Map.Entry::getKey)
            .findFirst()
            .or(() -> typeOf(months));
    return type.map(
        found ->
            new Cadence(
                found,
                months.isEmpty() && squeezed.contains(AS_SCHEDULED)
                    ? scheduled(found, before)
                    : months));
  }

  private static List<Integer> months(String squeezed) {
    int start = squeezed.indexOf(DUE_MONTHS);
    if (start < 0) {
      return List.of();
    }
    Map<Integer, Integer> byPlace = new TreeMap<>();
    for (Month month : Month.values()) {
      int at = squeezed.indexOf(ThaiDates.name(month), start);
      if (at >= 0) {
        byPlace.put(at, month.getValue());
      }
    }
    return new ArrayList<>(byPlace.values());
  }

  /** What the months alone say, where no period is named. */
  private static Optional<Cadence.Type> typeOf(List<Integer> months) {
    return switch (months.size()) {
      case 1 -> Optional.of(Cadence.Type.ANNUAL);
      case 2 -> Optional.of(Cadence.Type.SEMIANNUAL);
      case 4 -> Optional.of(Cadence.Type.QUARTERLY);
      default -> Optional.empty();
    };
  }

  private static List<Integer> scheduled(Cadence.Type type, List<Obligation> before) {
    List<Integer> months = List.of();
    for (Obligation obligation : before) {
      Cadence cadence = obligation.cadence();
      if (cadence != null && cadence.type() == type) {
        months = cadence.months();
      }
    }
    return months;
  }
}
