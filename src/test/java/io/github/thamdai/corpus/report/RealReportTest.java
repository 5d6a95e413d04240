package io.github.thamdai.corpus.report;

import static io.github.thamdai.corpus.report.EvidenceDefect.DOUBLED_SCHEME;
import static io.github.thamdai.corpus.report.EvidenceDefect.FRAGMENT_WITHOUT_HOST;
import static io.github.thamdai.corpus.report.EvidenceDefect.NO_LINK;
import static io.github.thamdai.corpus.report.EvidenceDefect.OCR_WRONG_LETTER;
import static io.github.thamdai.corpus.report.EvidenceDefect.ONE_LINK_IN_SEVERAL_ANCHORS;
import static io.github.thamdai.corpus.report.EvidenceDefect.SLUG_OVER_200_BYTES;
import static io.github.thamdai.corpus.report.EvidenceDefect.SPACE_IN_TEXT;
import static io.github.thamdai.corpus.report.EvidenceDefect.TEXT_CUT;
import static io.github.thamdai.corpus.report.EvidenceDefect.TEXT_SPLIT;
import static io.github.thamdai.corpus.report.EvidenceDefect.THAI_DIGITS_IN_SLUG;
import static io.github.thamdai.corpus.report.EvidenceDefect.WRONG_HREF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the office's real report must come out as, worked out by hand from its scan. */
final class RealReportTest {
  private static final String HOST = "http://www.prasatyoe.go.th/";

  private final Report report = RealReport.read();

  @Test
  void every_row_is_read_and_the_missing_id_is_named() {
    assertThat(report.faults()).isEmpty();
    assertThat(report.measures())
        .extracting(Measure::id)
        .containsExactly(
            "E1", "E2", "E3", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14",
            "O1");
    assertThat(report.gaps()).containsExactly("E4");
    assertThat(measure("E8").line()).isEqualTo(34);
    assertThat(measure("O1").line()).isEqualTo(55);
  }

  @Test
  void steps_reporting_items_and_evidence_are_complete() {
    assertThat(sum(report.measures().stream().map(m -> m.steps().size()).toList())).isEqualTo(39);
    assertThat(sum(report.measures().stream().map(m -> m.reporting().size()).toList()))
        .isEqualTo(32);
    assertThat(report.measures())
        .extracting(m -> m.id() + " " + m.evidence().size())
        .containsExactly(
            "E1 5", "E2 2", "E3 2", "E5 4", "E6 3", "E7 5", "E8 5", "E9 4", "E10 4", "E11 6",
            "E12 1", "E13 3", "E14 4", "O1 1");
  }

  @Test
  void cover_names_the_office_and_doubts_its_misread_name() {
    assertThat(report.document().fiscalYear()).isEqualTo(2566);
    assertThat(report.document().round()).isEqualTo("6m");
    assertThat(report.document().from()).hasToString("2022-10-01");
    assertThat(report.document().to()).hasToString("2023-03-31");
    assertThat(report.document().agency()).isEqualTo("องค์การบริหารส่วนตำบลปราสาทเยอ");
    assertThat(report.corrections())
        .extracting(Correction::asPrinted)
        .containsExactly("องค์การบริหารส่วนตำบลปราสาทเขย");
  }

  @Test
  void sections_carry_over_and_the_wrong_title_of_indicator_eight_is_doubted() {
    assertThat(report.measures())
        .extracting(m -> m.id() + " " + m.instrument() + " " + m.indicator().no())
        .containsExactly(
            "E1 EIT 6", "E2 EIT 6", "E3 EIT 6", "E5 EIT 6", "E6 EIT 7", "E7 EIT 7", "E8 EIT 7",
            "E9 EIT 7", "E10 EIT 7", "E11 EIT 8", "E12 EIT 8", "E13 EIT 8", "E14 EIT 8",
            "O1 OIT 9");
    assertThat(measure("E11").indicator())
        .isEqualTo(new Indicator(8, "การปรับปรุงระบบการทำงาน", "ประสิทธิภาพการสื่อสาร"));
    assertThat(measure("E11").corrections())
        .extracting(Correction::field)
        .contains("indicator.title");
    assertThat(measure("E6").corrections())
        .extracting(Correction::field)
        .doesNotContain("indicator.title");
  }

  @Test
  void all_damaged_shapes_of_the_long_division_are_recognised() {
    for (Measure measure : report.measures()) {
      if (List.of("E10", "O1").contains(measure.id())) {
        assertThat(measure.divisions()).containsExactly("สำนักปลัด");
      } else {
        assertThat(measure.divisions())
            .as(measure.id())
            .containsExactly("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม");
        assertThat(measure.corrections()).extracting(Correction::field).contains("divisions");
      }
    }
  }

  @Test
  void survey_options_are_not_part_of_the_issue() {
    assertThat(measure("E1").options())
        .containsExactly("เป็นไปตามขั้นตอนที่กำหนด", "เป็นไปตามระยะเวลาที่กำหนด");
    assertThat(measure("E6").options())
        .containsExactly("เข้าถึงง่าย ไม่ซับซ้อน", "มีช่องทางหลากหลาย");
    assertThat(measure("E6").issue())
        .isEqualTo("การเผยแพร่ข้อมูลของหน่วยงานที่ท่านติดต่อ มีลักษณะดังต่อไปนี้ มากน้อยเพียงใด");
  }

  /**
   * The obligations, in the order of the text: steps first. A step is one where it reports to the
   * executive (even without a period: E7.1, E9.1, O1.1) or names a period (E11). E8's second item
   * holds two; E6's second is one oversight, for it names no second receiver.
   */
  @Test
  void obligations_and_their_cadences() {
    List<String> found = new ArrayList<>();
    for (Measure measure : report.measures()) {
      for (Obligation obligation : measure.obligations()) {
        Cadence cadence = obligation.cadence();
        found.add(
            obligation.id()
                + " "
                + obligation.kind().code()
                + (obligation.to() == null ? "" : " to " + obligation.to())
                + (cadence == null ? " -" : " " + cadence.type().code() + " " + cadence.months()));
      }
    }
    assertThat(found)
        .containsExactly(
            "E1.1 report to ผู้บริหาร quarterly []",
            "E6.1 report to ผู้บริหาร quarterly []",
            "E6.2 oversight -",
            "E7.1 report to ผู้บริหาร -",
            "E7.2 oversight monthly []",
            "E8.1 oversight -",
            "E8.2 report to ผู้บริหาร semiannual [4, 10]",
            "E9.1 report to ผู้บริหาร -",
            "E9.2 report to ผู้บริหาร semiannual [4, 10]",
            "E9.3 oversight semiannual [4, 10]",
            "E10.1 report to ผู้บริหาร quarterly []",
            "E10.2 oversight quarterly []",
            "E11.1 publish annual []",
            "E11.2 publish monthly []",
            "E11.3 publish semiannual []",
            "E11.4 publish annual []",
            "E11.5 report semiannual []",
            "E11.6 plan annual []",
            "O1.1 report to ผู้บริหาร -",
            "O1.2 report to ผู้บริหาร annual [1]",
            "O1.3 oversight monthly []");
  }

  @Test
  void every_measure_is_reported_done() {
    assertThat(report.measures()).extracting(Measure::status).containsOnly(MeasureStatus.DONE);
    assertThat(measure("O1").statusText()).isEqualTo("ดำเนินการเผยแพร่บนเว็บไซต์แล้ว");
    assertThat(measure("E1").statusText()).isEqualTo("ดำเนินการแล้ว");
  }

  @Test
  void links_shifted_over_several_anchors_are_sorted_out() {
    assertThat(measure("E11").evidence())
        .extracting(Evidence::url, Evidence::likelyUrl, Evidence::defects)
        .containsExactly(
            tuple("http://www.prasatyoe.go.th", null, List.of()),
            tuple(null, null, List.of(NO_LINK)),
            tuple(
                HOST + "ช่องทางแจ้งเรื่องร้องเ",
                null,
                List.of(ONE_LINK_IN_SEVERAL_ANCHORS, TEXT_SPLIT)),
            tuple(
                HOST + "ติดต่อ-อบต",
                null,
                List.of(ONE_LINK_IN_SEVERAL_ANCHORS, TEXT_SPLIT, WRONG_HREF)),
            tuple(
                "http://www.facebook.com/prasatyoe",
                null,
                List.of(ONE_LINK_IN_SEVERAL_ANCHORS, TEXT_SPLIT, WRONG_HREF)),
            tuple(
                HOST + "สรุปผลการจัดซื้อจัดจ้-๑๓",
                HOST + "สรุปผลการจัดซื้อจัดจ้-13",
                List.of(THAI_DIGITS_IN_SLUG, TEXT_CUT)));
  }

  @Test
  void text_right_and_link_wrong_keeps_both() {
    assertThat(measure("E8").evidence())
        .extracting(Evidence::url, Evidence::likelyUrl, Evidence::label, Evidence::defects)
        .contains(
            tuple(
                HOST,
                HOST + "ช่องทางแจ้งเรื่องร้อง",
                "www.prasatyoe.go.th/ช่องทางแจ้งเรื่องร้อง",
                List.of(ONE_LINK_IN_SEVERAL_ANCHORS, TEXT_SPLIT, WRONG_HREF)),
            tuple(
                HOST,
                HOST + "ติดต่อ-อบต",
                "ติดต่อ-อบต",
                List.of(WRONG_HREF, FRAGMENT_WITHOUT_HOST)));
  }

  @Test
  void genuine_short_slugs_are_left_alone_and_overlong_ones_are_suspect() {
    assertThat(measure("E5").evidence())
        .extracting(Evidence::url, Evidence::likelyUrl, Evidence::defects)
        .contains(
            tuple(HOST + "กิจกรรมองค์กรคุณธรรมแล/", null, List.of(SPACE_IN_TEXT)),
            tuple(HOST + "ประกาศนโยบาย-เจตจำนงค์ต/", null, List.of(SPACE_IN_TEXT)));
    assertThat(measure("E1").evidence().get(2).defects()).containsExactly(SLUG_OVER_200_BYTES);
    // Cut as WordPress cuts, the corruption channel would get the general channel's address.
    assertThat(measure("E10").evidence().get(1))
        .extracting(Evidence::likelyUrl, Evidence::defects)
        .containsExactly(null, List.of(SLUG_OVER_200_BYTES));
  }

  @Test
  void address_made_of_an_address_is_flattened_to_a_slug() {
    Evidence evidence = measure("O1").evidence().getFirst();
    assertThat(evidence.defects()).containsExactly(THAI_DIGITS_IN_SLUG, DOUBLED_SCHEME);
    assertThat(evidence.likelyUrl())
        .isEqualTo(
            HOST + "http-www-prasatyoe-go-th-wp-content-uploads-2020-01-โครงสร้าง-อบต-และ/");
  }

  @Test
  void number_of_each_defect() {
    Map<EvidenceDefect, Integer> count = new EnumMap<>(EvidenceDefect.class);
    for (Measure measure : report.measures()) {
      for (Evidence evidence : measure.evidence()) {
        evidence.defects().forEach(defect -> count.merge(defect, 1, Integer::sum));
      }
    }
    assertThat(count)
        .containsOnly(
            Map.entry(ONE_LINK_IN_SEVERAL_ANCHORS, 7),
            Map.entry(TEXT_SPLIT, 7),
            Map.entry(WRONG_HREF, 6),
            Map.entry(SPACE_IN_TEXT, 5),
            Map.entry(NO_LINK, 4),
            Map.entry(SLUG_OVER_200_BYTES, 3),
            Map.entry(FRAGMENT_WITHOUT_HOST, 2),
            Map.entry(THAI_DIGITS_IN_SLUG, 2),
            Map.entry(TEXT_CUT, 1),
            Map.entry(DOUBLED_SCHEME, 1),
            Map.entry(OCR_WRONG_LETTER, 1));
  }

  @Test
  void misread_words_are_kept_and_the_likely_ones_offered() {
    assertThat(measure("E8").steps().getFirst()).contains("กล้องรับความคิดเห็น");
    assertThat(likely("E8")).contains("กล่องรับความคิดเห็น");
    assertThat(likely("E7")).contains("กระดานกระทู้");
    assertThat(likely("E2")).contains("มากน้อยเพียงใด");
    assertThat(likely("E13")).contains("สะดวกรวดเร็ว");
    assertThat(likely("O1")).contains("O1");
  }

  private List<String> likely(String id) {
    return measure(id).corrections().stream().map(Correction::likely).toList();
  }

  private Measure measure(String id) {
    return report.measure(id).orElseThrow();
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
