package io.github.thamdai.corpus;

import java.util.Locale;
import java.util.Optional;

/** Which part of a source a question is about, and which section of a manual answers it. */
public enum Topic {
  OVERVIEW,
  STEPS,
  DOCUMENTS,
  FEE,
  DURATION,
  CHANNELS,
  HOURS,
  /** Application windows, deadlines, pay days. */
  PERIOD,
  ELIGIBILITY,
  /** What the citizen receives. */
  AMOUNT,
  FORMS,
  LAW,
  APPEAL,
  REPORT,
  CONTACT,
  // What staff ask of the measures
  MEASURE,
  MEASURES,
  OBLIGATIONS,
  DUE,
  OVERDUE,
  EVIDENCE,
  STATUS,
  INDICATOR,
  DIVISIONS,
  SUMMARY,
  CORRECTIONS;

  /** The name used in files and in JSON: {@code documents}, {@code fee}, ... */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Topic> ofCode(String code) {
    for (Topic topic : values()) {
      if (topic.code().equals(code)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }
}
