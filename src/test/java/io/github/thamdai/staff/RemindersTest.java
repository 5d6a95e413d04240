package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));
  private final WorkingDays days = new WorkingDays(OFFICE.holidays());
  private final Reminders reminders =
      new Reminders(
          new Occurrences(Plans.of(OFFICE.reports()), Proofs.NONE, days), days);

  @Test
  void the_week_begins_with_everything_overdue_and_the_next_two_weeks() {
    LocalDate monday = LocalDate.of(2026, 12, 21);

    assertThat(reminders.on(monday))
        .anyMatch(o -> o.due().isBefore(monday))
        .anyMatch(o -> o.due().equals(LocalDate.of(2026, 12, 31)))
        .noneMatch(o -> o.sendBy().isAfter(monday.plusDays(14)));
  }

  @Test
  void within_the_week_only_what_is_to_be_sent_today_or_the_next_working_day() {
    // The 31st is a holiday: what is due then is to be sent by Wednesday the 30th.
    assertThat(reminders.on(LocalDate.of(2026, 12, 23))).isEmpty();
    assertThat(reminders.on(LocalDate.of(2026, 12, 29)))
        .isNotEmpty()
        .allMatch(o -> o.sendBy().equals(LocalDate.of(2026, 12, 30)));
  }

  @Test
  void nothing_on_a_day_off() {
    assertThat(reminders.on(LocalDate.of(2026, 12, 20))).isEmpty();
    assertThat(reminders.on(LocalDate.of(2026, 12, 31))).isEmpty();
  }
}
