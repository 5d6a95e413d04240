package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.RatingCount;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgQuestions;
import io.github.thamdai.store.PgRatings;
import io.github.thamdai.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The citizen's actions, from a flow's arguments to the rows and back. */
class CaseActionsTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));

  /** A Sunday. */
  private static final Instant SUNDAY = Instant.parse("2026-11-22T05:00:00Z");

  private static final Map<String, String> LAMP =
      Map.of(
          "category", "street-light",
          "what", "ไฟดับ",
          "place", "หน้าวัด หมู่ 5",
          "phone", "0812345678",
          "consent", "yes");

  private static final CaseNotices WORDS = new CaseNotices(wording());

  private final String agency = TestDatabase.freshAgency();
  private final PgCases cases = new PgCases(TestDatabase.database(), agency);
  private final PgQuestions questions = new PgQuestions(TestDatabase.database(), agency);
  private final PgRatings ratings = new PgRatings(TestDatabase.database(), agency);
  private final Conversant somchai = new Conversant(agency, "somchai", SUNDAY);
  private final OpenCaseAction open = new OpenCaseAction(cases, () -> OFFICE, WORDS);

  @Test
  void a_case_gets_its_number_its_division_and_its_day_of_reply() {
    Map<String, String> told = somchai.does(open, LAMP);

    assertThat(told)
        .containsEntry("number", "2570-00001")
        .containsEntry("division", "กองช่าง")
        .containsEntry("repeated", "no")
        .containsEntry("outside", "no")
        // seven working days after Monday the 23rd
        .containsEntry("reply-by", "2026-12-02");
    Case kept = cases.find(new CaseNumber(2570, 1)).orElseThrow();
    assertThat(kept.what()).isEqualTo("ไฟดับ");
    assertThat(kept.contact()).isEqualTo("0812345678");
    assertThat(kept.citizen()).isEqualTo(new Citizen("web", "somchai"));
  }

  @Test
  void what_comes_after_closing_time_counts_from_the_next_working_day() {
    Conversant early = new Conversant(agency, "early", Instant.parse("2026-11-24T09:29:00Z"));
    Conversant late = new Conversant(agency, "late", Instant.parse("2026-11-24T09:31:00Z"));

    assertThat(early.does(open, LAMP)).containsEntry("reply-by", "2026-12-03");
    assertThat(late.does(open, LAMP)).containsEntry("reply-by", "2026-12-04");
  }

  @Test
  void the_same_case_sent_twice_by_one_person_gives_the_first_number() {
    somchai.does(open, LAMP);

    assertThat(somchai.does(open, LAMP))
        .containsEntry("number", "2570-00001")
        .containsEntry("repeated", "yes");
    assertThat(new Conversant(agency, "another", SUNDAY).does(open, LAMP))
        .containsEntry("number", "2570-00002")
        .containsEntry("repeated", "no");
    assertThat(cases.of(new Citizen("web", "somchai"))).hasSize(1);
  }

  @Test
  void a_place_outside_the_district_is_taken_and_flagged() {
    Map<String, String> told =
        somchai.does(
            open,
            Map.of("category", "road", "what", "หลุมใหญ่", "place", "@13.756300,100.501800 กรุงเทพ"));

    assertThat(told).containsEntry("outside", "yes");
    Case kept = cases.find(new CaseNumber(2570, 1)).orElseThrow();
    assertThat(kept.place().outside()).isTrue();
    assertThat(kept.place().point()).isEqualTo(new Coordinates(13.7563, 100.5018));
    assertThat(kept.place().text()).isEqualTo("กรุงเทพ");
  }

  @Test
  void a_contact_without_consent_is_not_kept() {
    somchai.does(
        open, Map.of("category", "road", "what", "หลุม", "place", "หมู่ 1", "phone", "0812345678"));

    assertThat(cases.find(new CaseNumber(2570, 1)).orElseThrow().contact()).isEmpty();
  }

  @Test
  void status_tells_the_history_of_own_cases_and_nothing_of_others() {
    CaseStatusAction status = new CaseStatusAction(cases, () -> OFFICE, wording());
    somchai.does(open, LAMP);
    cases.change(
        new CaseChange(
            new CaseNumber(2570, 1), 1, CaseState.RECEIVED, CaseState.ACCEPTED, "กองช่าง",
            "ช่างจะไปพรุ่งนี้", "หลอดหมด", "", null, SUNDAY.plusSeconds(3600)));

    assertThat(somchai.does(status, Map.of("number", "๒๕๗๐-๑")).get("status"))
        .contains("2570-00001", "ได้รับเรื่องแล้ว", "รับเรื่องไว้ดำเนินการแล้ว", "ช่างจะไปพรุ่งนี้", "2 ธ.ค. 69")
        .doesNotContain("หลอดหมด");
    assertThat(somchai.does(status, Map.of())).containsEntry("found", "yes");
    Conversant stranger = new Conversant(agency, "stranger", SUNDAY);
    assertThat(stranger.does(status, Map.of("number", "2570-00001")))
        .isEqualTo(stranger.does(status, Map.of("number", "2570-99999")))
        .containsEntry("found", "no")
        .containsEntry("status", "");
    assertThat(stranger.does(status, Map.of())).containsEntry("found", "no");
  }

  @Test
  void a_question_goes_to_the_division_of_the_service_that_was_talked_about() {
    AskStaffAction ask = new AskStaffAction(questions, () -> OFFICE, WORDS);
    somchai.about(
        new SourceRef(SourceKind.SERVICE, "building-permit-construct", "ก่อสร้าง"), Topic.FEE);

    Map<String, String> told = somchai.does(ask, Map.of("question", "ต่อเติมครัวต้องขอไหม"));

    assertThat(told)
        .containsEntry("number", "Q2570-00001")
        .containsEntry("division", "กองช่าง")
        .containsEntry("reply-by", "2026-11-26");
    assertThat(somchai.does(ask, Map.of("question", "ต่อเติมครัวต้องขอไหม")))
        .containsEntry("number", "Q2570-00001");
    CitizenQuestion kept = questions.find(new QuestionNumber(2570, 1)).orElseThrow();
    assertThat(kept.state()).isEqualTo(QuestionState.WAITING);
    assertThat(kept.about()).isEqualTo("building-permit-construct");
  }

  @Test
  void what_was_said_before_goes_with_a_question_but_nothing_of_corruption() {
    AskStaffAction ask = new AskStaffAction(questions, () -> OFFICE, WORDS);
    SourceRef corruption = new SourceRef(SourceKind.SERVICE, "corruption-complaint", "ทุจริต");
    somchai.said("สนามเปิดกี่โมง", null, SUNDAY.minusSeconds(60));
    somchai.said("ช่างเรียกเงิน", corruption, SUNDAY.minusSeconds(30));
    somchai.about(corruption, Topic.REPORT);

    somchai.does(ask, Map.of("question", "สนามปิดกี่โมง"));

    CitizenQuestion kept = questions.find(new QuestionNumber(2570, 1)).orElseThrow();
    assertThat(kept.context()).containsExactly("in สนามเปิดกี่โมง", "out ได้เลย");
    assertThat(kept.about()).isEmpty();
  }

  @Test
  void a_question_about_nothing_known_goes_where_the_office_said_unless_it_names_a_division() {
    AskStaffAction ask = new AskStaffAction(questions, () -> OFFICE, WORDS);

    assertThat(somchai.does(ask, Map.of("question", "มีงานวัดวันไหน")))
        .containsEntry("division", "สำนักปลัด");
    assertThat(somchai.does(ask, Map.of("question", "ฝากถามกองคลังเรื่องภาษี")))
        .containsEntry("division", "กองคลัง");
  }

  @Test
  void a_rating_counts_for_the_service_that_was_answered_or_the_case_that_ended() {
    RateAction rate = new RateAction(cases);
    somchai.does(open, LAMP);
    CaseNumber number = new CaseNumber(2570, 1);
    cases.change(change(number, 1, CaseState.RECEIVED, CaseState.IN_PROGRESS));
    cases.change(change(number, 2, CaseState.IN_PROGRESS, CaseState.RESOLVED));
    somchai.does(rate, Map.of("useful", "no", "why", "slow", "comment", "รอนาน"));
    somchai.about(new SourceRef(SourceKind.SERVICE, "road-drain-repair", "ถนน"), Topic.DURATION);
    somchai.does(rate, Map.of("useful", "yes"));
    Conversant somying = new Conversant(agency, "somying", SUNDAY);
    somying.about(new SourceRef(SourceKind.SERVICE, "road-drain-repair", "ถนน"), Topic.DURATION);
    somying.does(rate, Map.of("useful", "no", "why", "unclear"));

    YearMonth month = YearMonth.of(2026, 11);
    assertThat(ratings.counts(month, month))
        .containsExactly(
            new RatingCount(
                month, RatedKind.ANSWER, "road-drain-repair", 1, 1, Map.of("unclear", 1)),
            new RatingCount(month, RatedKind.CASE, "street-light", 0, 1, Map.of("slow", 1)));
    assertThat(ratings.comments(10)).extracting("comment").isEqualTo(List.of("รอนาน"));
    assertThat(ratings.counts(month.plusMonths(1), month.plusMonths(2))).isEmpty();
  }

  private static CaseChange change(CaseNumber number, int seen, CaseState from, CaseState to) {
    return new CaseChange(
        number, seen, from, to, "กองช่าง", "", "", "", null, SUNDAY.minusSeconds(60));
  }

  private static CaseWording wording() {
    Problems problems = new Problems();
    CaseWording wording = CaseWording.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    return wording;
  }
}
