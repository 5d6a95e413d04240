package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.ObligationKind;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StaffQueryParserTest {
  private static final LocalDate TODAY = LocalDate.parse("2023-05-02");

  private final StaffQueryParser parser = SampleOffice.parser();

  @ParameterizedTest
  @CsvSource({
    "มีมาตรการอะไรบ้าง, MEASURES",
    "กี่ข้อ, MEASURES",
    "กองช่างรับผิดชอบข้อไหน, DIVISIONS",
    "ข้อไหนสำนักปลัดทำคนเดียว, DIVISIONS",
    "ต้องรายงานผู้บริหารเรื่องอะไร เมื่อไร, OBLIGATIONS",
    "เดือนเมษายนมีอะไรต้องส่ง, DUE",
    "งานค้าง, OVERDUE",
    "งานค้างกองคลัง, OVERDUE",
    "งาน ค้าง กอง คลัง, OVERDUE",
    "ค้างส่งอะไรบ้าง, OVERDUE",
    "ยังไม่เสร็จข้อไหน, OVERDUE",
    "อะไรเลยกำหนดแล้ว, OVERDUE",
    "หลักฐาน E11 มีลิงก์อะไร ลิงก์ไหนเสีย, EVIDENCE",
    "หลักฐาน E11, EVIDENCE",
    "ลิงก์เสีย, EVIDENCE",
    "ลิงก์เดียวกันใช้กับข้อไหนบ้าง, EVIDENCE",
    "ข้อไหนใช้หน้าแรกเป็นหลักฐานอย่างเดียว, EVIDENCE",
    "ตัวชี้วัดที่ 7 มีข้อไหน, INDICATOR",
    "ตัวชี้วัดที่ 8 ชื่ออะไร, INDICATOR",
    "ขอขั้นตอนของ E9, STEPS",
    "ช่องทางร้องเรียนทุจริตแยกจากเรื่องทั่วไปหรือยัง, STEPS",
    "ทำรายงานรอบ 6 เดือนให้หน่อย, REPORT",
    "ทำรายงานรอบ ๑๒ เดือน, REPORT",
    "เทียบกับปีก่อน ข้อไหนหาย, MEASURES",
    "ใครแก้สถานะ E6 ล่าสุด, STATUS",
    "สรุปให้ผู้บริหารหนึ่งหน้า, SUMMARY",
    "ข้อไหนไม่มีกำหนดเวลารายงาน, OBLIGATIONS",
    "เอกสารนี้มีจุดอ่านผิดตรงไหน, CORRECTIONS",
    "E8 ต้องรายงานเมื่อไหร่, DUE",
    "E8ครบกำหนดวันไหน, DUE",
    "ไตรมาส 2 ต้องส่งอะไร, DUE",
    "สัปดาห์นี้มีอะไรต้องส่งบ้าง, DUE",
    "เดือนหน้าต้องส่งอะไรบ้าง, DUE",
    "สถานะ E6, STATUS",
    "e6 เสร็จหรือยังคะ, STATUS",
    "ใครรับผิดชอบ E10, DIVISIONS",
    "E8, MEASURE",
    "อี ๘ เรื่องอะไร, MEASURE",
    "E3 ต้องรายงานอะไร, OBLIGATIONS",
    "E1 รายงานทุกไตรมาสใช่ไหม, OBLIGATIONS",
    "E4 หายไปไหน, MEASURE",
    "มีตัวชี้วัดอะไรบ้าง, INDICATOR",
    "มาตรการปี 2567, MEASURES",
    "ข้อไหนยังไม่มีหลักฐาน, OVERDUE",
    "รายงานตัวไหนเลยกำหนดแล้ว, OVERDUE",
    "รายงาน 6 เดือนต้องส่งเมื่อไหร่, DUE",
  })
  void everyday_questions_of_staff_are_understood(String question, Topic topic) {
    Optional<StaffQuery> query = parse(question);
    assertThat(query).as(question).isPresent();
    assertThat(query.orElseThrow().topic()).as(question).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สถานะ E8", "สถานะ e 8", "สถานะอี ๘", "สถานะ ข้อ E๘", "สถานะข้ออี8", "e8 เสร็จหรือยัง",
        "สถานะมาตรการที่ 8", "ขอสถานะ E๘ ครับ"
      })
  void measure_ids_are_found_in_any_spelling(String question) {
    assertThat(parse(question).orElseThrow().measures()).containsExactly("E8");
  }

  @Test
  void ranges_and_lists_of_ids_are_found() {
    assertThat(parse("สถานะ E6-E8").orElseThrow().measures()).containsExactly("E6", "E7", "E8");
    assertThat(parse("สถานะ E6 ถึง 8").orElseThrow().measures()).containsExactly("E6", "E7", "E8");
    assertThat(parse("หลักฐาน E1 กับ O1").orElseThrow().measures()).containsExactly("E1", "O1");
    assertThat(parse("หลักฐานข้อ 0๑").orElseThrow().measures()).containsExactly("O1");
  }

  @ParameterizedTest
  @CsvSource({
    "เดือนเมษายนมีอะไรต้องส่ง, 2023-04-01, 2023-04-30",
    "เดือนเมษามีอะไรต้องส่ง, 2023-04-01, 2023-04-30",
    "เดือน ต.ค. มีอะไรต้องส่ง, 2022-10-01, 2022-10-31",
    "เมษายน 2567 ต้องส่งอะไร, 2024-04-01, 2024-04-30",
    "ตุลาคม ปีงบ 2567 ต้องส่งอะไร, 2023-10-01, 2023-10-31",
    "ไตรมาส 2 ต้องส่งอะไร, 2023-01-01, 2023-03-31",
    "ไตรมาส ๑ ปี 2567 ต้องส่งอะไร, 2023-10-01, 2023-12-31",
    "ไตรมาสนี้ต้องส่งอะไร, 2023-04-01, 2023-06-30",
    "ปี 2567 ต้องส่งอะไรบ้าง, 2023-10-01, 2024-09-30",
    "สัปดาห์นี้ต้องส่งอะไร, 2023-05-01, 2023-05-07",
    "เดือนนี้ต้องส่งอะไร, 2023-05-01, 2023-05-31",
    "เดือนหน้าต้องส่งอะไร, 2023-06-01, 2023-06-30",
  })
  void spans_of_time_are_those_of_the_fiscal_year(String question, LocalDate from, LocalDate to) {
    assertThat(parse(question).orElseThrow().period()).isEqualTo(new DateRange(from, to));
  }

  @Test
  void kinds_divisions_and_rounds_are_taken_along() {
    StaffQuery report = parse("E8 ต้องรายงานเมื่อไหร่").orElseThrow();
    assertThat(report.kinds()).containsExactly(ObligationKind.REPORT);
    assertThat(parse("งานค้างคลัง").orElseThrow().divisions()).containsExactly("กองคลัง");
    assertThat(parse("ทำรายงานรอบ ๑๒ เดือน").orElseThrow().round()).isEqualTo("12m");
    assertThat(parse("งานค้างปี 2566").orElseThrow().year()).isEqualTo(new FiscalYear(2566));
  }

  @Test
  void short_question_carries_the_one_before_on() {
    StaffQuery steps = parse("ขั้นตอน E8").orElseThrow();
    assertThat(parse("แล้ว E9 ล่ะ", steps).orElseThrow())
        .extracting(StaffQuery::topic, StaffQuery::measures)
        .containsExactly(Topic.STEPS, List.of("E9"));
    assertThat(parse("หลักฐานล่ะ", steps).orElseThrow())
        .extracting(StaffQuery::topic, StaffQuery::measures)
        .containsExactly(Topic.EVIDENCE, List.of("E8"));
    StaffQuery overdue = parse("งานค้าง").orElseThrow();
    assertThat(parse("กองช่างล่ะ", overdue).orElseThrow())
        .extracting(StaffQuery::topic, StaffQuery::divisions)
        .containsExactly(Topic.OVERDUE, List.of("กองช่าง"));
    assertThat(parse("กองช่างล่ะ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "จ่ายภาษีเดือนไหน", "รายงานไฟดับ", "ค้างภาษีกี่บาท", "เลยกำหนดจ่ายภาษีแล้วทำยังไง",
        "เดือนหน้าต้องส่งลูกเข้าศูนย์เด็กไหม", "ต้องส่งเอกสารอะไรบ้าง", "เบี้ยเดือนเมษายนเข้าวันไหน",
        "มาตรการช่วยเหลือน้ำท่วมมีอะไรบ้าง", "ร้องเรียนทุจริตที่ไหน", "กองช่างอยู่ที่ไหน",
        "ขั้นตอนขออนุญาตก่อสร้าง", "สถานะคำร้องของผม", "ใช้หลักฐานอะไรบ้าง", "ลิงก์ลงทะเบียน",
        "ติดต่อกองคลังเดือนนี้ได้ไหม", "สวัสดี", "", "ขอถังออกซิเจน o2", "ไตรมาส 2"
      })
  void questions_of_citizens_are_left_alone(String question) {
    assertThat(parse(question)).isEmpty();
  }

  @Test
  void no_labelled_question_of_citizens_is_claimed() {
    List<String> claimed = new ArrayList<>();
    for (String question : citizensQuestions()) {
      if (parse(question).isPresent()) {
        claimed.add(question);
      }
    }
    assertThat(claimed).isEmpty();
  }

  private static List<String> citizensQuestions() {
    List<String> found = new ArrayList<>();
    Path file = Path.of("src/evaluation/fit.yaml");
    Problems problems = new Problems();
    YamlMap root = YamlFile.read(file, "fit.yaml", problems).orElseThrow();
    for (YamlMap labelled : root.maps("questions")) {
      String expected = labelled.map("expect").orElseThrow().text("status");
      if (!expected.equals("denied")) {
        found.add(labelled.text("q"));
      }
    }
    problems.throwIfAny();
    assertThat(found).hasSizeGreaterThan(100);
    return found;
  }

  private Optional<StaffQuery> parse(String question) {
    return parser.parse(ThaiNormalizer.normalize(question), TODAY, Optional.empty());
  }

  private Optional<StaffQuery> parse(String question, StaffQuery before) {
    return parser.parse(ThaiNormalizer.normalize(question), TODAY, Optional.of(before));
  }

  @ParameterizedTest
  @CsvSource({
    "หลักฐาน E8.2, E8",
    "หลักฐาน E1.2 ใครบันทึก, E1",
    "หลักฐาน อี 8.2, E8",
    "E 11.2 ส่งหรือยัง, E11",
    "หลักฐานของมาตรการที่ ๘.๒, E8"
  })
  void number_of_a_duty_makes_no_other_measure(String question, String measure) {
    assertThat(parser.parse(ThaiNormalizer.normalize(question), TODAY, Optional.empty()))
        .hasValueSatisfying(query -> assertThat(query.measures()).containsExactly(measure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"มีหลักฐานที่บันทึกเสียงไว้ ร้องเรียนได้ไหม", "หลักฐานที่บันทึกภาพไว้แจ้งทุจริตได้ไหม", "ส่งหรือยัง"})
  void what_a_citizen_recorded_is_no_proof_of_a_measure(String question) {
    assertThat(parser.parse(ThaiNormalizer.normalize(question), TODAY, Optional.empty())).isEmpty();
  }
}
