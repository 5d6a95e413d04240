package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.staff.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When something counts as received, and when its reply is due. */
final class ReceivedDay {
  private ReceivedDay() {}

  /** So many working days after the working day on which it counts as received. */
  static LocalDate due(Corpus corpus, Instant at, int workingDays) {
    WorkingDays days = new WorkingDays(corpus.holidays());
    return days.after(of(corpus, at), workingDays);
  }

  /** The same day in office hours, else the next working day. */
  static LocalDate of(Corpus corpus, Instant at) {
    LocalDate day = OfficeTime.day(at);
    LocalTime time = LocalTime.ofInstant(at, OfficeTime.ZONE);
    boolean late = time.isAfter(corpus.cases().closes());
    return new WorkingDays(corpus.holidays()).firstFrom(late ? day.plusDays(1) : day);
  }
}
