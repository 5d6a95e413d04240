package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CasePlace;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.notice.Notice;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.KeptCases;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgNotices;
import io.github.thamdai.store.PgPhotos;
import io.github.thamdai.store.PgQuestions;
import io.github.thamdai.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Staff answer questions and cases from a chat, and the citizen is told where they asked. */
class StaffRepliesTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  private static final CaseNotices WORDS = new CaseNotices(wording());

  private final String agency = TestDatabase.freshAgency();
  private final PgCases cases = new PgCases(TestDatabase.database(), agency);
  private final PgQuestions questions = new PgQuestions(TestDatabase.database(), agency);
  private final PgNotices notices = new PgNotices(TestDatabase.database(), agency);
  private final PgAccounts accounts = new PgAccounts(TestDatabase.database(), agency);
  private final Conversant citizen = new Conversant(agency, "citizen", NOW);
  private final Conversant engineer = clerk("กองช่าง");
  private final Conversant treasurer = clerk("กองคลัง");
  private final Colleague.Finder colleagues =
      identity ->
          Optional.ofNullable(identity.account())
              .map(UUID::fromString)
              .flatMap(accounts::find)
              .map(a -> new Colleague(a.id(), a.role() == Role.ADMIN, a.division()));

  private final FlowParts parts = new FlowParts();

  @Test
  void question_is_listed_for_its_division_answered_once_and_the_citizen_is_told() {
    citizen.does(
        new AskStaffAction(questions, () -> OFFICE, WORDS), Map.of("question", "กองช่าง เปิดถนนเมื่อไร"));

    assertThat(engineer.does(parts.waiting, Map.of()).get("listed"))
        .contains("Q2570-00001", "กองช่าง เปิดถนนเมื่อไร");
    assertThat(treasurer.does(parts.waiting, Map.of())).containsEntry("found", "no");
    assertThat(citizen.does(parts.waiting, Map.of())).containsEntry("found", "no");
    assertThat(engineer.does(parts.waiting, Map.of("number", "๑")))
        .containsEntry("full-number", "Q2570-00001");

    Map<String, String> reply = Map.of("number", "Q2570-00001", "answer", "เปิดวันจันทร์ค่ะ");
    assertThat(treasurer.does(parts.answer, reply)).containsEntry("answered", "no");
    assertThat(engineer.does(parts.answer, reply)).containsEntry("answered", "yes");
    assertThat(engineer.does(parts.answer, reply)).containsEntry("answered", "no");

    assertThat(questions.list(QuestionState.ANSWERED, null, 0, 100))
        .singleElement()
        .matches(question -> question.answer().equals("เปิดวันจันทร์ค่ะ"));
    assertThat(told()).singleElement().satisfies(t -> assertThat(t).contains("เปิดวันจันทร์ค่ะ"));
  }

  @Test
  void whoever_answers_a_moment_late_is_told_so_and_nothing_is_answered_twice() {
    citizen.does(
        new AskStaffAction(questions, () -> OFFICE, WORDS), Map.of("question", "กองช่าง เปิดถนนเมื่อไร"));
    Map<String, String> reply = Map.of("number", "Q2570-00001", "answer", "เปิดวันอังคารค่ะ");
    ActionCall late = Conversant.call(Channel.WEB, "late", engineer.identity(), reply, NOW);
    List<Effect> wanted = parts.answer.run(late).effects();
    engineer.does(parts.answer, Map.of("number", "Q2570-00001", "answer", "เปิดวันจันทร์ค่ะ"));

    assertThat(Conversant.tries(agency, "late", wanted)).isFalse();
    assertThat(parts.answer.run(late).slots()).containsEntry("answered", "no");
    assertThat(told()).singleElement().satisfies(t -> assertThat(t).contains("เปิดวันจันทร์ค่ะ"));
  }

  @Test
  void case_is_moved_on_with_words_for_whoever_brought_it() {
    citizen.does(
        new OpenCaseAction(cases, () -> OFFICE, WORDS),
        Map.of("category", "street-light", "what", "ไฟดับ", "place", "หน้าวัด หมู่ 5"));
    CaseNumber number = new CaseNumber(2570, 1);

    assertThat(engineer.does(parts.open, Map.of()).get("listed")).contains("2570-00001", "ไฟดับ");
    assertThat(treasurer.does(parts.open, Map.of("number", "1"))).containsEntry("found", "no");

    Map<String, String> reply =
        Map.of("number", "2570-00001", "message", "ช่างไปวันนี้", "state", "in-progress");
    assertThat(treasurer.does(parts.reply, reply)).containsEntry("changed", "no");
    assertThat(engineer.does(parts.reply, reply)).containsEntry("changed", "yes");
    assertThat(cases.find(number).orElseThrow().state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(told()).singleElement().satisfies(t -> assertThat(t).contains("ช่างไปวันนี้"));

    Map<String, String> backwards =
        Map.of("number", "1", "message", "เอ๊ะ", "state", "accepted");
    assertThat(engineer.does(parts.reply, backwards)).containsEntry("changed", "no");
    Map<String, String> onlyWords = Map.of("number", "1", "message", "รออะไหล่", "state", "keep");
    assertThat(engineer.does(parts.reply, onlyWords)).containsEntry("changed", "yes");
    assertThat(told()).hasSize(2);
  }

  @Test
  void case_with_a_point_and_photos_leads_to_the_map_and_to_its_page_where_there_is_one() {
    PgPhotos photos = new PgPhotos(TestDatabase.database(), agency);
    UUID photo = photos.keep(new Photo(new byte[] {1}, 1, 1), SampleCase.SOMCHAI, SampleCase.AT);
    KeptCases.open(
        agency,
        new NewCase(
            new CaseNumber(2570, 1),
            "street-light",
            "กองช่าง",
            "ไฟดับ",
            new CasePlace("", new Coordinates(15.1, 104.25), false),
            List.of(photo),
            "",
            null,
            SampleCase.SOMCHAI,
            SampleCase.AT,
            LocalDate.of(2026, 12, 1)));
    DeskCases reachable =
        new DeskCases(cases, colleagues, wording(), "https://ask.example.go.th");

    assertThat(engineer.does(parts.open, Map.of("number", "1")).get("listed"))
        .contains("query=15.100000,104.250000", "มีรูปถ่าย 1 รูป")
        .doesNotContain("/desk/", "\n\n");
    assertThat(engineer.does(reachable, Map.of("number", "1")).get("listed"))
        .contains("มีรูปถ่าย 1 รูป", "https://ask.example.go.th/desk/cases/2570-00001");
  }

  @Test
  void the_case_due_first_is_listed_first_and_the_oldest_of_many_can_be_answered() {
    OpenCaseAction opens = new OpenCaseAction(cases, () -> OFFICE, WORDS);
    for (int i = 1; i <= 101; i++) {
      Instant later = NOW.plus(Duration.ofDays(i));
      new Conversant(agency, "citizen " + i, later)
          .does(opens, Map.of("category", "street-light", "what", "ดวงที่ " + i, "place", "หมู่ 5"));
    }

    assertThat(engineer.does(parts.open, Map.of()).get("listed"))
        .startsWith("2570-00001")
        .endsWith("และอีก 91 เรื่อง")
        .doesNotContain("2570-00101");
    for (String typed : List.of("2570-00001", "2570-1", "๒๕๗๐-๑", "1")) {
      assertThat(engineer.does(parts.open, Map.of("number", typed)))
          .as(typed)
          .containsEntry("full-number", "2570-00001");
    }
    assertThat(engineer.does(parts.open, Map.of("number", "Q2570-00001")))
        .containsEntry("found", "no");
    Map<String, String> reply =
        Map.of("number", "2570-1", "message", "ช่างไปวันนี้", "state", "in-progress");
    assertThat(treasurer.does(parts.reply, reply)).containsEntry("changed", "no");
    assertThat(engineer.does(parts.reply, reply)).containsEntry("changed", "yes");
  }

  @Test
  void questions_beyond_the_first_ten_are_counted_and_found_by_either_number() {
    AskStaffAction ask = new AskStaffAction(questions, () -> OFFICE, WORDS);
    for (int i = 1; i <= 11; i++) {
      citizen.does(ask, Map.of("question", "กองช่าง ซ่อมสาย " + i + " เมื่อไร"));
    }

    assertThat(engineer.does(parts.waiting, Map.of()).get("listed"))
        .startsWith("Q2570-00001")
        .endsWith("และอีก 1 คำถาม");
    for (String typed : List.of("Q2570-11", "๒๕๗๐-๑๑", "๑๑", "11")) {
      assertThat(engineer.does(parts.waiting, Map.of("number", typed)))
          .as(typed)
          .containsEntry("full-number", "Q2570-00011");
    }
  }

  @Test
  void a_number_that_ends_open_cases_of_two_years_means_neither() {
    OpenCaseAction opens = new OpenCaseAction(cases, () -> OFFICE, WORDS);
    Map<String, String> lamp = Map.of("category", "street-light", "what", "ดับ", "place", "วัด");
    citizen.does(opens, lamp);
    new Conversant(agency, "next year", NOW.plus(Duration.ofDays(365))).does(opens, lamp);

    assertThat(engineer.does(parts.open, Map.of("number", "1"))).containsEntry("found", "no");
    assertThat(engineer.does(parts.open, Map.of("number", "2571-1")))
        .containsEntry("full-number", "2571-00001");
  }

  @Test
  void a_clerk_without_a_division_is_told_so() {
    Conversant nowhere = clerk("nobody", null);

    assertThat(nowhere.does(parts.open, Map.of())).containsEntry("placed", "no");
    assertThat(nowhere.does(parts.waiting, Map.of())).containsEntry("placed", "no");
    assertThat(engineer.does(parts.open, Map.of()))
        .containsEntry("found", "no")
        .containsEntry("placed", "yes");
  }

  private List<String> told() {
    return notices.since("citizen", 0).stream().map(Notice::text).toList();
  }

  private Conversant clerk(String division) {
    return clerk(division, division);
  }

  private Conversant clerk(String name, @Nullable String division) {
    Account account = new Account(UUID.randomUUID(), name, Role.STAFF, division, false);
    accounts.create(account, new Secret(name).digest(), NOW, NOW.plusSeconds(60));
    Identity identity = new Identity(Role.STAFF, account.id().toString());
    return new Conversant(agency, name, NOW, identity);
  }

  /** The actions under test, made when the accounts are there. */
  private final class FlowParts {
    private final CaseWording wording = wording();
    private final DeskQuestions waiting = new DeskQuestions(questions, colleagues, wording);
    private final AnswerQuestionAction answer =
        new AnswerQuestionAction(questions, colleagues, WORDS);
    private final DeskCases open = new DeskCases(cases, colleagues, wording, null);
    private final ReplyToCaseAction reply =
        new ReplyToCaseAction(cases, colleagues, WORDS, () -> OFFICE);
  }

  private static CaseWording wording() {
    Problems problems = new Problems();
    CaseWording wording = CaseWording.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    return wording;
  }
}
