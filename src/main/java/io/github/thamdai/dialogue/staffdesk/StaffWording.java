package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Cadence;
import io.github.thamdai.corpus.report.Correction.Confidence;
import io.github.thamdai.corpus.report.EvidenceDefect;
import io.github.thamdai.corpus.report.MeasureStatus;
import io.github.thamdai.corpus.report.ObligationKind;
import io.github.thamdai.staff.OccurrenceState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All sentences of staff answers; every phrase and every name is there, which reading has checked.
 *
 * @param rounds names of the report's rounds, by {@code 6m} and {@code 12m}
 * @param fields names of the report's fields, by their code in a correction
 * @param openings of survey questions, left out of a measure's short name; likewise endings
 */
public record StaffWording(
    Map<StaffPhrase, String> phrases,
    Map<OccurrenceState, String> states,
    Map<MeasureStatus, String> statuses,
    Map<ObligationKind, String> kinds,
    Map<Cadence.Type, String> cadences,
    Map<EvidenceDefect, String> defects,
    Map<Confidence, String> confidences,
    Map<String, String> rounds,
    Map<String, String> fields,
    List<String> openings,
    List<String> endings,
    Buttons buttons) {

  /** What can be asked next. */
  record Buttons(
      List<NextQuestion> ofMeasure,
      List<NextQuestion> ofPlan,
      Optional<NextQuestion> ofDivision,
      Optional<NextQuestion> ofIndicator) {}

  String say(StaffPhrase phrase) {
    return phrases.getOrDefault(phrase, "");
  }

  /** The sentence with {@code {name}} replaced; values come as name, value, name, value. */
  String say(StaffPhrase phrase, Object... values) {
    String text = say(phrase);
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
    }
    return text;
  }

  static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  String state(OccurrenceState state) {
    return states.getOrDefault(state, state.code());
  }

  String status(MeasureStatus status) {
    return statuses.getOrDefault(status, status.code());
  }

  String defect(EvidenceDefect defect) {
    return defects.getOrDefault(defect, defect.code());
  }

  String confidence(Confidence confidence) {
    return confidences.getOrDefault(confidence, confidence.code());
  }

  String field(String code) {
    return fields.getOrDefault(code, code);
  }
}
