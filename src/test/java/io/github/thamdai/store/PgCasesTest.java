package io.github.thamdai.store;

import static io.github.thamdai.casework.SampleCase.AT;
import static io.github.thamdai.casework.SampleCase.SOMCHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseEvent;
import io.github.thamdai.casework.CaseFilter;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.notice.Notice;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgCasesTest {
  private static final CaseFilter ALL = new CaseFilter(null, null, false, null, 0, 50);

  private final String agency = TestDatabase.freshAgency();
  private final PgCases cases = new PgCases(TestDatabase.database(), agency);
  private final PgNotices notices = new PgNotices(TestDatabase.database(), agency);

  @Test
  void numbers_run_within_the_fiscal_year_and_nobody_gets_the_same() {
    Set<CaseNumber> reserved = ConcurrentHashMap.newKeySet();
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        many.execute(() -> reserved.add(cases.reserve(2570)));
      }
    }

    assertThat(reserved).hasSize(40).contains(new CaseNumber(2570, 1), new CaseNumber(2570, 40));
    assertThat(cases.reserve(2571)).hasToString("2571-00001");
  }

  @Test
  void a_case_comes_back_as_it_was_opened_with_the_first_line_of_its_history() {
    NewCase opened = open(SOMCHAI);

    Case found = cases.find(opened.number()).orElseThrow();

    assertThat(found.what()).isEqualTo("ไฟดับ");
    assertThat(found.place()).isEqualTo(opened.place());
    assertThat(found.replyDue()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(found.consentAt()).isEqualTo(AT);
    assertThat(found.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(cases.history(opened.number()))
        .containsExactly(
            new CaseEvent(1, CaseState.RECEIVED, "กองช่าง", "", "", null, AT));
  }

  @Test
  void a_citizen_sees_own_cases_only() {
    CaseNumber own = open(SOMCHAI).number();
    open(new Citizen("web", "somebody-else"));

    assertThat(cases.of(SOMCHAI)).extracting(Case::number).containsExactly(own);
    assertThat(cases.of(new Citizen("line", SOMCHAI.conversation()))).isEmpty();
    assertThat(cases.of(new Citizen("web", ""))).isEmpty();
  }

  @Test
  void a_change_is_written_down_and_the_citizen_is_told_in_one_step() {
    CaseNumber number = open(SOMCHAI).number();

    assertThat(cases.change(to(number, 1, CaseState.RECEIVED, CaseState.ACCEPTED))).isTrue();

    Case changed = cases.find(number).orElseThrow();
    assertThat(changed.state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(cases.history(number)).extracting(CaseEvent::seq).containsExactly(1, 2);
    List<Notice> told = notices.since(SOMCHAI.conversation(), 0);
    assertThat(told).extracting(Notice::text).containsExactly("รับเรื่องแล้ว");
    assertThat(notices.since(SOMCHAI.conversation(), told.getFirst().id())).isEmpty();
  }

  @Test
  void of_two_changes_of_the_same_version_the_second_changes_nothing() {
    CaseNumber number = open(SOMCHAI).number();
    cases.change(to(number, 1, CaseState.RECEIVED, CaseState.ACCEPTED));

    assertThat(cases.change(to(number, 1, CaseState.RECEIVED, CaseState.REJECTED))).isFalse();
    assertThat(cases.history(number)).hasSize(2);
    assertThat(notices.since(SOMCHAI.conversation(), 0)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update case_history set message = 'x' where agency_id = $1",
        "delete from case_history where agency_id = $1"
      })
  void history_cannot_be_rewritten_even_by_hand(String sql) {
    open(SOMCHAI);

    assertThatThrownBy(
            () ->
                TestDatabase.database()
                    .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency))))
        .hasMessageContaining("only added to");
  }

  @Test
  void lists_are_by_division_state_and_what_is_overdue() {
    CaseNumber first = open(SOMCHAI).number();
    CaseNumber second = open(SOMCHAI).number();
    cases.change(to(second, 1, CaseState.RECEIVED, CaseState.ACCEPTED));

    assertThat(cases.list(ALL)).extracting(Case::number).containsExactly(second, first);
    assertThat(cases.list(new CaseFilter("กองคลัง", null, false, null, 0, 50))).isEmpty();
    assertThat(cases.list(new CaseFilter("กองช่าง", CaseState.ACCEPTED, true, null, 0, 50)))
        .extracting(Case::number)
        .containsExactly(second);
    LocalDate due = LocalDate.of(2026, 12, 1);
    assertThat(cases.list(new CaseFilter(null, null, false, due, 0, 50))).isEmpty();
    assertThat(cases.list(new CaseFilter(null, null, false, due.plusDays(1), 0, 50))).hasSize(2);
    assertThat(cases.list(new CaseFilter(null, null, false, null, 1, 1)))
        .extracting(Case::number)
        .containsExactly(first);
  }

  @Test
  void a_case_that_is_taken_up_again_is_due_anew() {
    CaseNumber number = open(SOMCHAI).number();
    cases.change(to(number, 1, CaseState.RECEIVED, CaseState.IN_PROGRESS));
    cases.change(to(number, 2, CaseState.IN_PROGRESS, CaseState.RESOLVED));
    LocalDate anew = LocalDate.of(2027, 1, 15);

    cases.change(
        new CaseChange(
            number, 3, CaseState.RESOLVED, CaseState.REOPENED, "กองช่าง", "", "", "", null,
            AT.plusSeconds(90), anew, ""));

    assertThat(cases.find(number).orElseThrow().replyDue()).isEqualTo(anew);
    cases.change(to(number, 4, CaseState.REOPENED, CaseState.ACCEPTED));
    assertThat(cases.find(number).orElseThrow().replyDue()).isEqualTo(anew);
  }

  @Test
  void recent_cases_are_those_between_two_instants() {
    open(SOMCHAI);

    assertThat(cases.recent("street-light", AT.minusSeconds(1), AT)).hasSize(1);
    assertThat(cases.recent("street-light", AT.minusSeconds(9), AT.minusSeconds(1))).isEmpty();
    assertThat(cases.recent("street-light", AT.plusSeconds(1), AT.plusSeconds(9))).isEmpty();
  }

  private NewCase open(Citizen citizen) {
    NewCase opened = SampleCase.opened(cases.reserve(2570), citizen);
    TestDatabase.database().transact(tx -> CaseRows.insert(tx, agency, opened));
    return opened;
  }

  private static CaseChange to(CaseNumber number, int seen, CaseState from, CaseState to) {
    return new CaseChange(
        number, seen, from, to, "กองช่าง", "รับเรื่อง", "", "รับเรื่องแล้ว", null, AT.plusSeconds(60));
  }
}
