package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Measure;
import java.util.Collection;
import java.util.List;

/**
 * Short names of measures. Their issues are survey questions that all begin and end alike, so a
 * name keeps what lies between.
 */
final class MeasureNames {
  private static final int LONGEST = 70;

  private final StaffWording wording;

  MeasureNames(StaffWording wording) {
    this.wording = wording;
  }

  /** {@code E8} and what it is about. */
  String of(Measure measure) {
    return wording.say(
        StaffPhrase.MEASURE_TITLE, "id", measure.id(), "issue", issue(measure.issue()));
  }

  /** The middle of an issue; spaces where lines were wrapped do not hide its ends. */
  String issue(String issue) {
    String rest = issue.strip();
    for (String opening : wording.openings()) {
      int end = endOf(rest, opening);
      if (end > 0) {
        rest = rest.substring(end).strip();
        break;
      }
    }
    for (String ending : wording.endings()) {
      int length = endOf(reversed(rest), reversed(ending));
      if (length > 0) {
        rest = rest.substring(0, rest.length() - length).strip();
        break;
      }
    }
    return ShortText.of(rest.isEmpty() ? issue : rest, LONGEST);
  }

  static String ids(Collection<Measure> measures) {
    return String.join(" ", measures.stream().map(Measure::id).toList());
  }

  static String joined(List<String> names) {
    return String.join(", ", names);
  }

  /** Where a beginning ends in a text, spaces aside; 0 where the text does not begin so. */
  private static int endOf(String text, String beginning) {
    int at = 0;
    for (int i = 0; i < beginning.length(); i++) {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at == text.length() || text.charAt(at) != beginning.charAt(i)) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
