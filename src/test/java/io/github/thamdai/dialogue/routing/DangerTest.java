package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who tells of danger to life gets the emergency number, and who tells of the past does not. */
class DangerTest {
  private static final String AMBULANCE = "1669";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ลูกจมน้ำช่วยด้วย",
        "พายุเข้าต้นไม้ล้มใส่พ่อเลือดออกเยอะโทรหาใครคะ",
        "แม่ใหญ่ล้มหัวฟาดพื้น บ่ฮู้สึกโต",
        "เสาไฟล้ม มีคนโดนไฟดูด"
      })
  void emergency_number_comes_first(String typed) {
    assertThat(said(typed)).contains(AMBULANCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "นาจมน้ำมาสิบวันแล้ว ข้าวตายเบิด ได้เงินช่วยบ่",
        "พี่ชายจมน้ำตายตอนน้ำท่วม ทางการช่วยค่าทำศพเท่าไรคะ",
        "ลูกเป็นไข้เลือดออก ช่วยมาพ่นยุงหน่อย"
      })
  void what_is_over_or_sounds_like_danger_is_answered_as_asked(String typed) {
    assertThat(said(typed)).doesNotContain(AMBULANCE);
  }

  private static String said(String typed) {
    try (OfficeAtHand office = SampleGeneration.office()) {
      Turn turn = new SampleConversation(office).turn(typed);
      return turn.replies().toString();
    }
  }
}
