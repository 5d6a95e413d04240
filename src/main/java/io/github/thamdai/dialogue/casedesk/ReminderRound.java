package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.staff.Occurrence;
import io.github.thamdai.staff.Occurrences;
import io.github.thamdai.staff.Plans;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.Reminders;
import io.github.thamdai.staff.WorkingDays;
import io.github.thamdai.text.ThaiDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reminds staff of due dates, each person once a working day, within office hours. */
public final class ReminderRound {
  private static final LocalTime OPENS = LocalTime.of(8, 30);
  private static final int MOST_LINES = 10;

  private final Reminded reminded;
  private final Supplier<Corpus> corpus;
  private final Proofs proofs;
  private final CaseWording wording;

  public ReminderRound(
      Reminded reminded, Supplier<Corpus> corpus, Proofs proofs, CaseWording wording) {
    this.reminded = reminded;
    this.corpus = corpus;
    this.proofs = proofs;
    this.wording = wording;
  }

  /** Reminds whoever was not yet reminded today; does nothing out of hours. */
  public void go(Instant now) {
    Corpus office = corpus.get();
    LocalDate today = OfficeTime.day(now);
    LocalTime time = LocalTime.ofInstant(now, OfficeTime.ZONE);
    WorkingDays workingDays = new WorkingDays(office.holidays());
    boolean open = !time.isBefore(OPENS) && time.isBefore(office.cases().closes());
    if (!open || !workingDays.isWorkingDay(today)) {
      return;
    }
    List<Reminded.Person> waiting = reminded.waiting(today);
    if (waiting.isEmpty()) {
      return;
    }
    Occurrences occurrences = new Occurrences(Plans.of(office.reports()), proofs, workingDays);
    List<Occurrence> owed = new Reminders(occurrences, workingDays).on(today);
    for (Reminded.Person person : waiting) {
      reminded.remind(person, today, text(of(person, owed), today), now);
    }
  }

  private static List<Occurrence> of(Reminded.Person person, List<Occurrence> owed) {
    String division = person.division();
    if (person.all()) {
      return owed;
    }
    return division == null
        ? List.of()
        : owed.stream().filter(o -> o.measure().divisions().contains(division)).toList();
  }

  private String text(List<Occurrence> owed, LocalDate today) {
    if (owed.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(wording.say(CaseSentence.REMINDER));
    for (Occurrence one : owed.stream().limit(MOST_LINES).toList()) {
      CaseSentence line =
          one.due().isBefore(today) ? CaseSentence.REMINDER_LATE : CaseSentence.REMINDER_LINE;
      lines.add(
          wording.say(
              line,
              "obligation",
              one.obligation().id(),
              "text",
              one.obligation().text(),
              "date",
              ThaiDates.formatShort(one.sendBy())));
    }
    if (owed.size() > MOST_LINES) {
      String more = Integer.toString(owed.size() - MOST_LINES);
      lines.add(wording.say(CaseSentence.REMINDER_MORE, "count", more));
    }
    lines.add(wording.say(CaseSentence.REMINDER_HOW));
    return String.join("\n", lines);
  }
}
