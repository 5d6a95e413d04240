package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Holidays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates and their states, on days before, after and long after the report. */
final class OccurrencesTest {
  private final Plans plans = SampleOffice.plans();

  @Test
  void due_dates_of_each_cadence_in_2566() {
    assertThat(dates("E1.1")).containsExactly("2022-12-31", "2023-03-31", "2023-06-30", "2023-09-30");
    assertThat(dates("E8.2")).containsExactly("2022-10-31", "2023-04-30");
    assertThat(dates("E11.5")).containsExactly("2023-03-31", "2023-09-30");
    assertThat(dates("O1.2")).containsExactly("2023-01-31");
    assertThat(dates("E11.6")).containsExactly("2023-09-30");
    assertThat(dates("E7.2")).hasSize(12).startsWith("2022-10-31").endsWith("2023-09-30");
    assertThat(dates("E8.1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-15, E8.2, 2022-10-31, CLAIMED",
    "2023-02-15, E8.2, 2023-04-30, UPCOMING",
    "2023-03-31, E8.2, 2023-04-30, DUE_SOON",
    "2023-04-30, E8.2, 2023-04-30, DUE_SOON",
    "2023-05-02, E8.2, 2023-04-30, OVERDUE",
    "2023-05-02, E1.1, 2023-03-31, CLAIMED",
    "2023-05-02, E1.1, 2023-06-30, UPCOMING",
    "2026-11-22, E8.2, 2026-10-31, OVERDUE",
    "2026-11-22, E7.2, 2026-11-30, DUE_SOON",
    "2026-11-22, E8.2, 2027-04-30, UPCOMING",
  })
  void states_follow_the_day(LocalDate today, String obligation, LocalDate due, OccurrenceState state) {
    assertThat(occurrence(Proofs.NONE, today, obligation, due).state()).isEqualTo(state);
  }

  @Test
  void recorded_proof_settles_an_occurrence_and_no_other() {
    LocalDate april = LocalDate.parse("2023-04-30");
    LocalDate today = LocalDate.parse("2023-05-02");
    Proofs proofs = (obligation, due) -> obligation.equals("E8.2") && due.equals(april);
    assertThat(occurrence(proofs, today, "E8.2", april).state()).isEqualTo(OccurrenceState.PROVEN);
    assertThat(occurrence(proofs, today, "E9.2", april).state()).isEqualTo(OccurrenceState.OVERDUE);
  }

  @Test
  void date_on_a_day_off_is_kept_and_the_working_day_before_it_shown() {
    LocalDate sunday = LocalDate.parse("2023-04-30");
    assertThat(occurrence(Proofs.NONE, sunday, "E8.2", sunday).sendBy()).isEqualTo("2023-04-28");
    // 31 December 2022 is a Saturday and a holiday, 30 December a Friday.
    LocalDate december = LocalDate.parse("2022-12-31");
    assertThat(occurrence(Proofs.NONE, sunday, "E1.1", december).sendBy()).isEqualTo("2022-12-30");
    WorkingDays days = new WorkingDays(new Holidays(Set.of(MonthDay.of(12, 30)), Set.of()));
    assertThat(days.lastUpTo(december)).isEqualTo("2022-12-29");
  }

  @Test
  void plan_carries_over_until_the_office_has_a_new_one() {
    PlanInForce inForce = plans.in(FiscalYear.of(LocalDate.parse("2026-11-22"))).orElseThrow();
    assertThat(inForce.carriedOver()).isTrue();
    assertThat(inForce.year()).isEqualTo(new FiscalYear(2570));
    assertThat(inForce.plan().year()).isEqualTo(new FiscalYear(2566));
    assertThat(plans.in(FiscalYear.of(LocalDate.parse("2022-09-30")))).isEmpty();
    assertThat(plans.in(FiscalYear.of(LocalDate.parse("2022-10-01"))).orElseThrow().carriedOver()).isFalse();
  }

  @Test
  void fiscal_quarters_begin_in_october() {
    FiscalYear year = new FiscalYear(2566);
    assertThat(Quarter.Q1.in(year).from()).isEqualTo("2022-10-01");
    assertThat(Quarter.Q2.in(year).to()).isEqualTo("2023-03-31");
    assertThat(Quarter.of(LocalDate.parse("2022-11-01"))).isEqualTo(Quarter.Q1);
    assertThat(Quarter.of(LocalDate.parse("2023-09-30"))).isEqualTo(Quarter.Q4);
    assertThat(FiscalYear.of(LocalDate.parse("2022-10-01"))).isEqualTo(year);
    assertThat(FiscalYear.of(LocalDate.parse("2022-09-30"))).isEqualTo(new FiscalYear(2565));
  }

  private List<String> dates(String obligation) {
    return all(Proofs.NONE, LocalDate.parse("2023-05-02"), new FiscalYear(2566)).stream()
        .filter(one -> one.obligation().id().equals(obligation))
        .map(one -> one.due().toString())
        .toList();
  }

  private Occurrence occurrence(Proofs proofs, LocalDate today, String obligation, LocalDate due) {
    return all(proofs, today, FiscalYear.of(due)).stream()
        .filter(one -> one.obligation().id().equals(obligation) && one.due().equals(due))
        .findFirst()
        .orElseThrow();
  }

  private List<Occurrence> all(Proofs proofs, LocalDate today, FiscalYear year) {
    return new Occurrences(plans, proofs, SampleOffice.workingDays()).within(year.range(), today);
  }
}
