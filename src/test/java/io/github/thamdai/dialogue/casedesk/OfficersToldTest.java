package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.store.LinkedPeople;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.PgQuestions;
import io.github.thamdai.store.TestDatabase;
import io.vertx.sqlclient.Tuple;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers hear in LINE that something is new for their division, and nothing of what it says. */
class OfficersToldTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final CaseNotices WORDS = new CaseNotices(wording());

  private static final Map<String, String> LAMP =
      Map.of(
          "category", "street-light",
          "what", "ไฟดับ ยายมีเดินล้ม",
          "place", "หน้าบ้านยายมี หมู่ 5",
          "phone", "0812345678",
          "consent", "yes");

  private final String agency = TestDatabase.freshAgency();
  private final OpenCaseAction open =
      new OpenCaseAction(new PgCases(TestDatabase.database(), agency), () -> OFFICE, WORDS);
  private final AskStaffAction ask =
      new AskStaffAction(new PgQuestions(TestDatabase.database(), agency), () -> OFFICE, WORDS);
  private final Conversant citizen = new Conversant(agency, "citizen", NOW);
  private final LineLinks links =
      new LineLinks(
          new PgLineUsers(TestDatabase.database(), agency),
          InstantSource.system(),
          new SecureRandom());

  private final Account engineer = LinkedPeople.officer(agency, "engineer", Role.STAFF, "กองช่าง");

  @BeforeEach
  void others() {
    LinkedPeople.officer(agency, "treasurer", Role.STAFF, "กองคลัง");
    LinkedPeople.officer(agency, "nowhere", Role.STAFF, null);
  }

  @Test
  void a_new_case_is_told_by_number_and_category_to_its_division_only() {
    citizen.does(open, LAMP);

    assertThat(told("engineer"))
        .singleElement()
        .asString()
        .contains("2570-00001", "กองช่าง", "ไฟ")
        .doesNotContain("ยายมี", "เดินล้ม", "หมู่ 5", "หน้าบ้าน", "0812345678");
    assertThat(told("treasurer")).isEmpty();
    assertThat(told("nowhere")).isEmpty();
  }

  @Test
  void the_same_case_sent_again_is_told_once() {
    citizen.does(open, LAMP);
    citizen.does(open, LAMP);

    assertThat(told("engineer")).hasSize(1);
  }

  @Test
  void a_new_question_is_told_by_number_to_its_division_only() {
    citizen.does(ask, Map.of("question", "ฝากถามกองคลัง ยายมีค้างภาษีไหม", "phone", "0812345678"));

    assertThat(told("treasurer"))
        .singleElement()
        .asString()
        .contains("Q2570-00001", "กองคลัง")
        .doesNotContain("ยายมี", "ภาษี", "0812345678");
    assertThat(told("engineer")).isEmpty();
  }

  @Test
  void a_case_handed_on_is_told_to_its_new_division_but_not_to_who_handed_it_on() {
    Account mover = LinkedPeople.officer(agency, "mover", Role.ADMIN, "กองคลัง");
    citizen.does(open, LAMP);
    PgCases cases = new PgCases(TestDatabase.database(), agency);
    Case before = cases.find(new CaseNumber(2570, 1)).orElseThrow();

    cases.change(
        new CaseChange(
            before.number(), before.version(), before.state(), before.state(), "กองคลัง", "", "",
            "", mover.id(), NOW, null, WORDS.ofHandedOn(before, "กองคลัง", OFFICE.cases())));

    assertThat(told("treasurer"))
        .singleElement()
        .asString()
        .contains("2570-00001", "กองคลัง", "ไฟ")
        .doesNotContain("ยายมี", "0812345678");
    assertThat(told("mover")).isEmpty();
    assertThat(told("engineer")).hasSize(1);
  }

  @Test
  void a_case_that_stays_with_its_division_is_told_to_nobody_there_again() {
    citizen.does(open, LAMP);
    PgCases cases = new PgCases(TestDatabase.database(), agency);
    Case before = cases.find(new CaseNumber(2570, 1)).orElseThrow();

    assertThat(WORDS.ofHandedOn(before, "กองช่าง", OFFICE.cases())).isEmpty();
  }

  @Test
  void who_wants_no_reminders_or_was_unlinked_hears_of_nothing_new() {
    Conversant.saves(
        agency, "engineer", List.of(new RemindStaff(engineer.id(), "engineer", false, NOW)));
    Account second = LinkedPeople.officer(agency, "second", Role.STAFF, "กองช่าง");
    links.unlinkAll(second.id());

    citizen.does(open, LAMP);

    assertThat(told("engineer")).isEmpty();
    assertThat(told("second")).isEmpty();
  }

  private List<String> told(String person) {
    String sql =
        """
        select text from notice
        where agency_id = $1 and conversation_id = $2 and channel = 'line' and handed_at is null
        """;
    List<String> texts = new ArrayList<>();
    TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, person)))
        .forEach(row -> texts.add(row.getString("text")));
    return texts;
  }

  private static CaseWording wording() {
    Problems problems = new Problems();
    CaseWording wording = CaseWording.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    return wording;
  }
}
