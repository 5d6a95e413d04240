package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.flow.FlowFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every flow does without having it written in it. */
class RepairTest {
  private final FlowTalk talk = FlowTalk.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"ยกเลิก", "ไม่เอาแล้วค่ะ", "บ่เอาแล้ว", "ย ก เ ลิ ก"})
  void cancelled_flow_sends_nothing(String cancel) {
    talk.says("แจ้งไฟดับ", "ไฟดับหน้าบ้าน");

    FlowTurn over = talk.say(cancel);

    assertThat(talk.state()).isNull();
    assertThat(talk.effects()).isEmpty();
    assertThat(FlowTalk.text(over)).contains("ยกเลิกแล้ว");
  }

  @Test
  void corrected_place_is_recognised_by_its_words() {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3");

    FlowTurn corrected = talk.say("ไม่ใช่ หมู่ 5");

    assertThat(talk.slot("place")).isEqualTo("หมู่ 5");
    assertThat(talk.standing().step()).isEqualTo("photo");
    assertThat(FlowTalk.text(corrected)).contains("แก้สถานที่เป็น หมู่ 5", "ถ้ามีรูป");
  }

  @ParameterizedTest
  @CsvSource({
    "หน้าโรงเรียน, ไม่ใช่หน้าโรงเรียน หน้าวัด, หน้าวัด",
    "หน้าโรงเรียน, ไม่ใช่ หน้าโรงเรียน หน้าวัด, หน้าวัด",
    "หน้าโรงเรียน, ไม่ใช่หน้าโรงเรียนแต่เป็นหน้าวัด, หน้าวัด",
    "หน้าโรงเรียน, ไม่ใช่หน้าโรงเรียน แต่เป็น หน้าวัด, หน้าวัด",
    "หน้าโรงเรียน, หน้าวัดไม่ใช่หน้าโรงเรียน, หน้าวัด",
    "หน้าโรงเรียน, หน้าวัด ไม่ใช่หน้าโรงเรียนค่ะ, หน้าวัด",
    "หน้าโรงเรียน, บ่แม่นหน้าโรงเรียน หน้าวัด, หน้าวัด",
    "หน้าโรงเรียน, หน้าวัดบ่แม่นหน้าโรงเรียน, หน้าวัด",
    "ตรงข้ามโรงเรียน, ไม่ใช่หน้าโรงเรียน หน้าวัด, หน้าวัด",
    "หมู่ 4, ไม่ใช่หมู่ 4 หมู่ 5, หมู่ 5",
    "หน้าโรงเรียน หมู่ 4, ไม่ใช่หมู่ 4 หมู่ 5, หน้าโรงเรียน หมู่ 5",
    "หน้าโรงเรียน หมู่ 4, หน้าวัดไม่ใช่หน้าโรงเรียน, หน้าวัด หมู่ 4",
    "หน้าวัด หมู่ 4, ไม่ใช่ หน้าวัด หมู่ 5, หน้าวัด หมู่ 5"
  })
  void what_is_right_takes_the_place_of_what_is_wrong(
      String before, String correction, String after) {
    talk.says("แจ้งไฟดับ", "ดับสามต้น", before);

    FlowTurn corrected = talk.say(correction);

    assertThat(talk.slot("place")).isEqualTo(after);
    assertThat(talk.slot("what")).isEqualTo("ดับสามต้น");
    assertThat(FlowTalk.text(corrected)).contains("แก้สถานที่เป็น " + after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่ใช่ไฟ เป็นถนน", "ไม่ใช่ไฟดับ เป็นถนนพังค่ะ", "บ่แม่นไฟ เป็นถนนเด้อ"})
  void one_choice_for_another_is_no_place(String correction) {
    talk.says("แจ้งไฟดับ", "ดับสามต้น", "หมู่ 3");

    talk.say(correction);

    assertThat(talk.slot("category")).isEqualTo("road");
    assertThat(talk.slot("place")).isEqualTo("หมู่ 3");
  }

  @Test
  void isan_correction_is_understood() {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3", "ข้าม", "ไม่");

    talk.say("บ่แม่น หมู่ 5");

    assertThat(talk.slot("place")).isEqualTo("หมู่ 5");
    assertThat(talk.standing().step()).isEqualTo("sure");
  }

  @Test
  void named_slot_is_asked_again_and_the_flow_comes_back() {
    atConfirmationWithPhone();

    FlowTurn asks = talk.say("แก้เบอร์โทร");
    assertThat(FlowTalk.text(asks)).contains("ขอเบอร์โทร");
    FlowTurn back = talk.say("089 876 5432");

    assertThat(talk.slot("phone")).isEqualTo("0898765432");
    assertThat(talk.standing().step()).isEqualTo("sure");
    assertThat(FlowTalk.text(back))
        .contains("แก้เบอร์โทรเป็น 089-876-5432", "เบอร์โทร: 089-876-5432")
        .doesNotContain("ขอดูหรือขอให้ลบ");
  }

  @ParameterizedTest
  @CsvSource({
    "แก้เบอร์โทรเป็น 0898765432, phone, 0898765432",
    "ขอเปลี่ยนเบอร์ เป็น 045 123 456, phone, 045123456",
    "แก้ประเภทเป็นถนน, category, road",
    "ไม่ใช่ 0898765432, phone, 0898765432",
    "ไม่ใช่ ขยะ, category, waste",
    "แก้รายละเอียด ไฟดับห้าต้น, what, ไฟดับห้าต้น"
  })
  void value_said_with_the_correction_is_taken(String message, String slot, String value) {
    atConfirmationWithPhone();

    talk.say(message);

    assertThat(talk.slot(slot)).isEqualTo(value);
    assertThat(talk.standing().step()).isEqualTo("sure");
  }

  @Test
  void correction_comes_back_after_a_value_that_does_not_fit_and_after_help() {
    atConfirmationWithPhone();

    talk.says("แก้เบอร์โทร", "08123", "ช่วยด้วย");
    FlowTurn back = talk.say("089 876 5432");

    assertThat(talk.standing().step()).isEqualTo("sure");
    assertThat(FlowTalk.text(back))
        .contains("แก้เบอร์โทรเป็น 089-876-5432")
        .doesNotContain("ขอดูหรือขอให้ลบ");
  }

  @Test
  void no_to_the_summary_asks_what_to_correct() {
    atConfirmationWithPhone();

    FlowTurn which = talk.say("ไม่ใช่");
    assertThat(FlowTalk.text(which)).contains("แก้ข้อใด");
    assertThat(FlowTalk.labels(which)).contains("แก้สถานที่", "แก้เบอร์โทร", "ยกเลิก");
    talk.say("สถานที่");
    assertThat(talk.standing().step()).isEqualTo("place");
    talk.say("หลังวัด หมู่ 9");

    assertThat(talk.standing().step()).isEqualTo("sure");
    assertThat(talk.slot("place")).isEqualTo("หลังวัด หมู่ 9");
  }

  @Test
  void correction_that_changes_the_way_is_asked_all_that_is_new() {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3", "ข้าม", "ไม่");
    assertThat(talk.standing().step()).isEqualTo("sure");

    talk.say("แก้เบอร์โทร");
    assertThat(talk.standing().step()).isEqualTo("wants-contact");
    FlowTurn notice = talk.say("ใช่");

    assertThat(FlowTalk.text(notice)).contains("ขอดูหรือขอให้ลบ");
    assertThat(talk.standing().step()).isEqualTo("consent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ไม่ใช่แค่ไฟดับ สายไฟขาดด้วย", "แก้ปัญหาไฟให้หน่อย", "เปลี่ยนหลอดไฟให้ด้วย", "แก้วแตกเกลื่อนถนน", "ผิดปกติ ไฟกระพริบ"
      })
  void answer_that_only_begins_like_a_correction_is_an_answer(String answer) {
    talk.says("แจ้งไฟดับ", answer);

    assertThat(talk.slot("what")).isEqualTo(answer);
    assertThat(talk.slot("category")).isEqualTo("street-light");
  }

  @Test
  void help_explains_and_asks_again() {
    talk.say("แจ้งไฟดับ");

    FlowTurn help = talk.say("ตอบยังไงคะ");

    assertThat(FlowTalk.text(help)).contains("เช่น ไฟหน้าวัดดับ", "เกิดอะไรขึ้น");
    assertThat(talk.standing().step()).isEqualTo("what");
  }

  @Test
  void person_is_named_when_no_flow_leads_to_one(@TempDir Path folder) throws IOException {
    Path report = Path.of("conversation-flows/report-a-problem.yaml");
    new FlowFiles(folder).write("report-a-problem.yaml", Files.readString(report));
    FlowTalk alone = new FlowTalk(folder);
    alone.say("แจ้งไฟดับ");

    assertThat(FlowTalk.text(alone.say("ขอคุยกับเจ้าหน้าที่"))).contains("ติดต่อ อบต.", "เกิดอะไรขึ้น");
  }

  @Test
  void third_answer_that_does_not_fit_offers_a_person() {
    talk.say("แจ้งปัญหา");

    FlowTurn first = talk.say("กขคง");
    talk.say("กขคง");
    FlowTurn third = talk.say("กขคง");

    assertThat(first.kind()).isEqualTo(FlowTurn.Kind.UNFIT);
    assertThat(FlowTalk.text(first)).contains("ไฟฟ้าสาธารณะ, ถนน");
    assertThat(FlowTalk.labels(third)).containsExactly("พูดกับเจ้าหน้าที่", "ยกเลิก");
    assertThat(talk.standing().step()).isEqualTo("category");
  }

  @Test
  void third_answer_that_does_not_fit_passes_over_what_is_not_needed() {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3");

    talk.says("รูปอยู่ไหน", "หารูปก่อน", "ยังหาไม่เจอ");

    assertThat(talk.slot("photo")).isEmpty();
    assertThat(talk.standing().step()).isEqualTo("wants-contact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08l-234-5678", "081-ABC-1234", "12345", "081234567", "081234567890", "ไม่รู้"})
  void telephone_with_letters_or_too_few_digits_is_asked_again(String phone) {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3", "ข้าม", "ต้องการ", "ยินยอม");

    assertThat(FlowTalk.text(talk.say(phone))).contains("หมายเลขโทรศัพท์ไม่ครบหรือมีตัวอักษรปน");
    assertThat(talk.standing().step()).isEqualTo("phone");
  }

  @Test
  void photograph_too_large_or_none_at_all_is_told_and_asked_again() {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3");

    FlowTurn large = talk.send(new Said.Photo(null, 12_582_912, "image/jpeg"));
    FlowTurn none = talk.send(new Said.Photo(null, 5_000, "application/pdf"));

    assertThat(FlowTalk.text(large)).contains("ใหญ่เกิน 10 MB", "ถ้ามีรูป");
    assertThat(FlowTalk.text(none)).contains("ไม่ใช่รูปภาพ");
    assertThat(talk.standing().step()).isEqualTo("photo");
  }

  @Test
  void things_that_were_not_asked_for_are_answered_kindly() {
    talk.says("แจ้งไฟดับ", "ไฟดับสามต้น");

    assertThat(FlowTalk.text(talk.send(new Said.Sticker()))).contains("โปรดพิมพ์", "เกิดที่ไหน");
    assertThat(FlowTalk.text(talk.send(new Said.Other("audio")))).contains("อ่านสิ่งที่ส่งมาไม่ได้");
    assertThat(FlowTalk.text(talk.send(new Said.Photo("p1", 100, "image/png"))))
        .contains("รับรูปไว้กับเรื่องนี้แล้ว", "เกิดที่ไหน");
    assertThat(talk.slot("photo")).isEqualTo("p1");
    assertThat(talk.standing().step()).isEqualTo("place");
  }

  @Test
  void photograph_outside_a_flow_offers_the_report() {
    FlowTurn turn = talk.send(new Said.Photo("p1", 100, "image/png"));

    assertThat(FlowTalk.labels(turn)).contains("แจ้งเรื่องนี้เลย");
    assertThat(talk.state()).isNull();
  }

  @Test
  void id_card_number_is_masked_and_the_person_is_told() {
    talk.say("แจ้งไฟดับ");

    FlowTurn turn = talk.say("ไฟดับ บัตรผม 1103702071811");

    assertThat(FlowTalk.text(turn)).contains("ปิดเลขประจำตัวประชาชน");
    assertThat(talk.slot("what")).isEqualTo("ไฟดับ บัตรผม x-xxxx-xxxxx-xx-x");
  }

  @Test
  void question_in_place_of_an_answer_may_be_answered_by_others() {
    talk.say("แจ้งไฟดับ");

    assertThat(talk.say("ต้องเสียเงินไหม").kind()).isEqualTo(FlowTurn.Kind.MAYBE_QUESTION);
  }

  @Test
  void store_that_is_away_loses_no_answer() {
    atConfirmationWithPhone();
    talk.storeAway(true);
    FlowTurn away = talk.say("ใช่");
    assertThat(FlowTalk.text(away)).contains("ทำเรื่องนี้ไม่ได้ชั่วคราว");
    assertThat(talk.effects()).isEmpty();

    talk.storeAway(false);
    talk.say("ใช่");

    assertThat(talk.effects()).hasSize(1);
    assertThat(talk.state()).isNull();
  }

  private void atConfirmationWithPhone() {
    talk.says(
        "แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 3", "ข้าม", "ต้องการ", "ยินยอม", "081-234-5678");
    assertThat(talk.standing().step()).isEqualTo("sure");
  }
}
