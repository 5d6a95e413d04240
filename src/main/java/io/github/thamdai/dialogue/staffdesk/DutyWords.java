package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Cadence;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import io.github.thamdai.text.ThaiDates;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names duties and how often they fall due. */
final class DutyWords {
  private static final int SHORT = 70;

  private final StaffWording wording;

  DutyWords(StaffWording wording) {
    this.wording = wording;
  }

  /** What kind of duty it is, and to whom. */
  String name(Obligation obligation) {
    String to = obligation.to();
    return to == null
        ? wording.kinds().getOrDefault(obligation.kind(), obligation.kind().code())
        : wording.say(StaffPhrase.REPORT_TO, "to", to);
  }

  String nameIn(Measure measure, Obligation obligation) {
    return wording.say(
        StaffPhrase.DUTY, "id", measure.id(), "duty", name(obligation));
  }

  /** The duty's sentence, where its name does not tell it from another dated or undated one. */
  String distinction(Measure measure, Obligation obligation) {
    long alike =
        measure.obligations().stream()
            .filter(other -> (other.cadence() == null) == (obligation.cadence() == null))
            .filter(other -> name(other).equals(name(obligation)))
            .count();
    return alike > 1 ? "“" + ShortText.of(obligation.text(), SHORT) + "”" : "";
  }

  String cadence(@Nullable Cadence cadence) {
    if (cadence == null) {
      return wording.say(StaffPhrase.NO_CADENCE);
    }
    String often = wording.cadences().getOrDefault(cadence.type(), cadence.type().code());
    if (cadence.months().isEmpty()) {
      return often;
    }
    List<String> months =
        cadence.months().stream().map(month -> ThaiDates.name(Month.of(month))).toList();
    return wording.say(
        StaffPhrase.CADENCE_MONTHS, "cadence", often, "months", listed(months));
  }

  private String listed(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    List<String> first = names.subList(0, names.size() - 1);
    return wording.say(
        StaffPhrase.LIST_END, "first", MeasureNames.joined(first), "last", names.getLast());
  }
}
