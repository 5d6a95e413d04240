package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.corpus.CaseCategory;
import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.staff.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When something counts as received, and when its reply is due. */
public final class ReceivedDay {
  private ReceivedDay() {}

  /** So many working days after the working day on which it counts as received. */
  static LocalDate due(Corpus corpus, Instant at, int workingDays) {
    WorkingDays days = new WorkingDays(corpus.holidays());
    return days.after(of(corpus, at), workingDays);
  }

  /** When a reply is due anew, because a case is taken up again; null leaves the date as it is. */
  public static @Nullable LocalDate dueAnew(
      Corpus corpus, Case before, CaseState to, Instant at) {
    if (to != CaseState.REOPENED || before.state() == to) {
      return null;
    }
    CaseRules rules = corpus.cases();
    int days =
        rules
            .category(before.category())
            .map(CaseCategory::replyDays)
            .orElse(rules.questionDays());
    return due(corpus, at, days);
  }

  /** The same day in office hours, else the next working day. */
  static LocalDate of(Corpus corpus, Instant at) {
    LocalDate day = OfficeTime.day(at);
    LocalTime time = LocalTime.ofInstant(at, OfficeTime.ZONE);
    boolean late = time.isAfter(corpus.cases().closes());
    return new WorkingDays(corpus.holidays()).firstFrom(late ? day.plusDays(1) : day);
  }
}
