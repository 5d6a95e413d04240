package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Said;
import org.junit.jupiter.api.Test;

/** The shipped report of a problem, from its first word to its number. */
class ReportFlowTest {
  private final FlowTalk talk = FlowTalk.shipped();

  @Test
  void problem_is_reported_in_words_only() {
    talk.says("แจ้งปัญหา", "ไฟดับ", "ไฟหน้าวัดดับมาสามวัน", "หน้าวัด หมู่ 5", "ข้าม", "ไม่");
    assertThat(talk.standing().step()).isEqualTo("sure");

    FlowTurn done = talk.say("ใช่ค่ะ");

    assertThat(FlowTalk.text(done))
        .contains("2570-00042", "กองช่าง", "2 ธันวาคม 2569");
    assertThat(talk.state()).isNull();
    assertThat(talk.effects()).hasSize(1);
    assertThat(((FlowTalk.Opened) talk.effects().getFirst()).arguments())
        .containsEntry("category", "street-light")
        .containsEntry("what", "ไฟหน้าวัดดับมาสามวัน")
        .containsEntry("place", "หน้าวัด หมู่ 5")
        .doesNotContainKeys("photo", "phone", "consent");
  }

  @Test
  void phrase_that_names_the_matter_answers_the_first_question() {
    FlowTurn begun = talk.say("ขอแจ้งไฟดับหน่อยครับ");

    assertThat(talk.slot("category")).isEqualTo("street-light");
    assertThat(talk.standing().step()).isEqualTo("what");
    assertThat(FlowTalk.text(begun)).contains("เกิดอะไรขึ้น");
  }

  @Test
  void place_and_photographs_come_as_line_sends_them() {
    talk.says("แจ้งถนนพัง", "ถนนเป็นหลุมลึก");
    talk.send(new Said.Location(14.7654321, 104.3456789, "บ้านปราสาทเยอ หมู่ 2"));
    talk.send(new Said.Photo("p1", 2_000_000, "image/jpeg"));
    FlowTurn second = talk.send(new Said.Photo("p2", 2_000_000, "image/jpeg"));

    assertThat(talk.slot("place")).isEqualTo("@14.765432,104.345679 บ้านปราสาทเยอ หมู่ 2");
    assertThat(talk.slot("photo")).isEqualTo("p1 p2");
    assertThat(talk.standing().step()).isEqualTo("wants-contact");
    assertThat(FlowTalk.text(second)).contains("รับรูปไว้กับเรื่องนี้แล้ว", "โทรกลับไหม");
  }

  @Test
  void photo_is_not_expected_while_a_repair_asks_something_else() {
    talk.says("แจ้งถนนพัง", "ถนนเป็นหลุมลึก", "หมู่ 2");
    assertThat(talk.standing().expects()).isEqualTo("photo");

    assertThat(FlowTalk.text(talk.say("แจ้งไฟดับ"))).contains("เริ่มใหม่ตั้งแต่ต้นไหม");
    assertThat(talk.standing().expects()).isEqualTo("text");

    talk.say("ไม่");
    assertThat(talk.standing().expects()).isEqualTo("photo");
  }

  @Test
  void start_over_is_a_yes_where_that_is_asked_and_gives_the_flow_up_elsewhere() {
    talk.says("แจ้งถนนพัง", "ถนนเป็นหลุมลึก", "แจ้งไฟดับ", "เริ่มใหม่ค่ะ");
    assertThat(talk.slot("category")).isEqualTo("street-light");
    assertThat(talk.standing().step()).isEqualTo("what");

    assertThat(FlowTalk.text(talk.say("เริ่มใหม่"))).contains("ยกเลิกแล้ว");
    assertThat(talk.state()).isNull();
  }

  @Test
  void telephone_is_asked_only_with_consent_after_the_notice() {
    talk.says("แจ้งน้ำไม่ไหล", "น้ำไม่ไหลทั้งซอย", "หมู่ 2", "ข้าม");
    FlowTurn notice = talk.say("ต้องการ");
    assertThat(FlowTalk.text(notice)).contains("เบอร์โทรจะใช้ติดต่อเรื่องที่แจ้งนี้เท่านั้น", "ยินยอม");

    FlowTurn summary = talk.says("ยินยอม", "๐๘๑-๒๓๔ ๕๖๗๘");

    assertThat(talk.slot("phone")).isEqualTo("0812345678");
    assertThat(FlowTalk.text(summary))
        .contains("ประเภท: น้ำประปา", "เบอร์โทร: 081-234-5678", "รูปถ่าย: ไม่ได้ระบุ");
  }

  @Test
  void without_consent_no_telephone_is_kept() {
    talk.says("แจ้งน้ำไม่ไหล", "น้ำไม่ไหลทั้งซอย", "หมู่ 2", "ข้าม", "ต้องการ", "ไม่ยินยอม");

    assertThat(talk.standing().step()).isEqualTo("sure");
    assertThat(talk.standing().slots()).doesNotContainKey("phone");
  }

  @Test
  void question_asked_before_is_offered_as_the_report() {
    talk.askedBefore("ไฟหน้าบ้านดับ 3 วันแล้ว");
    talk.say("แจ้งเรื่องนี้เลย");
    FlowTurn what = talk.say("ไฟ");

    assertThat(what.choices())
        .anySatisfy(choice -> assertThat(choice.text()).isEqualTo("ไฟหน้าบ้านดับ 3 วันแล้ว"));
  }
}
