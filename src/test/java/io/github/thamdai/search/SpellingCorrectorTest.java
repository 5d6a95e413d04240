package io.github.thamdai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.text.RandomThai;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingCorrectorTest {
  private static final List<String> WORDS =
      List.of(
          "ผู้สูงอายุ", "เบี้ย", "ภาษี", "อนุญาต", "ใบ", "ขอ", "ที่ดิน", "พาณิชย์", "จด", "ทะเบียน",
          "สาธารณะ", "ไฟฟ้า", "เอกสาร", "ร้องเรียน", "ซ่อม", "แจ้ง", "น้ำ", "มิเตอร์", "บ้าน", "ไหม",
          "ค่าธรรมเนียม", "ฤดูกาล");

  private final SpellingCorrector spelling = new SpellingCorrector(frequencies());

  private static Map<String, Long> frequencies() {
    Map<String, Long> frequencies = new HashMap<>();
    WORDS.forEach(word -> frequencies.put(word, 5L));
    return frequencies;
  }

  @ParameterizedTest
  @CsvSource({
    "เบียผู้สูงอายุ,เบี้ยผู้สูงอายุ", // tone mark dropped
    "ผู้สุงอายุ,ผู้สูงอายุ", // short vowel for long
    "ภาสีที่ดิน,ภาษีที่ดิน", // letters that sound alike
    "ใบอนุญาด,ใบอนุญาต",
    "จดทะบียนพาณิชย์,จดทะเบียนพาณิชย์", // vowel dropped
    "ไฟฟ้าสาทารณะ,ไฟฟ้าสาธารณะ",
    "แจ้งซ้อม,แจ้งซ่อม", // wrong tone mark
    "ร้องเรียง,ร้องเรียน",
    "เอกสราขอใบ,เอกสารขอใบ", // letters swapped
    "ขอมิเตอ,ขอมิเตอร์", // silenced consonant dropped
    "ภาษีย์บ้าน,ภาษีบ้าน", // and put in
  })
  void a_slip_is_mended(String typed, String meant) {
    assertThat(spelling.correct(typed).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ขอใบอนุญาต", "จดทะเบียนพาณิชย์", "hiv 123", "", "ก", "แมวกินปลา"})
  void what_is_right_or_unknown_is_left_alone(String typed) {
    assertThat(spelling.correct(typed)).isEqualTo(new Correction(typed, List.of()));
  }

  @Test
  void stray_spaces_inside_a_word_are_closed_and_others_stay() {
    assertThat(spelling.correct("ฤดู กาล ขอ น้ำ 3 บ้าน").text()).isEqualTo("ฤดูกาล ขอ น้ำ 3 บ้าน");
  }

  @Test
  void a_change_knows_its_place_in_the_text_that_was_typed() {
    String typed = "ขอ ภาสี 2566 เบียบ้าน";
    Correction correction = spelling.correct(typed);
    assertThat(correction.text()).isEqualTo("ขอ ภาษี 2566 เบี้ยบ้าน");
    assertThat(correction.changes()).hasSize(2);
    for (Correction.Change change : correction.changes()) {
      assertThat(typed.substring(change.start(), change.end())).isEqualTo(change.from());
      assertThat(change.costGain()).isGreaterThan(Reading.MARGIN);
    }
  }

  @Test
  @Timeout(120)
  void any_text_is_read_without_a_loop() {
    RandomThai.forEach(3_000, text -> spelling.correct(ThaiNormalizer.normalize(text)));
    RandomThai.forEach(1_000, spelling::correct);
    String longest = "เบียผู้สุงอายุภาสี".repeat(14).substring(0, 240);
    assertThat(spelling.correct(longest).text()).isNotEmpty();
  }
}
