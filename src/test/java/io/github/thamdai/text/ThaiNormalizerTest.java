package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThaiNormalizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // sara am in every order of keys
        "น\u0e4d\u0e49า | น้ำ",
        "น\u0e49\u0e4dา | น้ำ",
        "น\u0e33\u0e49 | น้ำ",
        "น\u0e4dา\u0e49 | น้ำ",
        "ท\u0e4dา | ทำ",
        // marks out of order, doubled, or on nothing
        "ท\u0e48\u0e35 | ที่",
        "ที่\u0e48 | ที่",
        "ที่\u0e4c | ที่",
        "ข\u0e32\u0e49ว | ข้าว",
        "เ\u0e48ก\u0e32 | เก่า",
        "'\u0e49บ้าน' | บ้าน",
        "จะ\u0e49 | จ้ะ",
        // two keys for one vowel
        "เเม่ | แม่",
        "เเเม่ | แม่",
        "โโรง | โรง",
        "เกษตรก\u0e45ร | เกษตรการ",
        "ฤ\u0e32ษี | ฤ\u0e45ษี",
        // held down, repeated
        "มากกกกก | มาก",
        "จ้าาาา | จ้า",
        "ดีีีมาก | ดีมาก",
        "กรรมการ | กรรมการ",
        "เด็ก ๆๆ | เด็กๆ",
        "www.go.th | www.go.th",
        "1000 | 1000",
        // digits, width, case, accents
        "พ.ศ. ๒๕๖๖ | พศ 2566",
        "ＨＩＶ | hiv",
        "Café | cafe",
        "𝗟𝗜𝗡𝗘 | line",
        "① | 1",
        // full stops
        "อ.บ.ต. | อบต",
        "อบต. | อบต",
        "อ. บ. ต. | อบต",
        "ม.39 | ม 39",
        "ม.๓๙ ทวิ | ม 39 ทวิ",
        "รพ.สต. | รพสต",
        "30 เม.ย. 66 | 30 เมย 66",
        "จ.ศรีสะเกษ | จ ศรีสะเกษ",
        "16.30 น. | 16.30 น",
        // spaces
        "อายุ60ปี | อายุ 60 ปี",
        "บ ริ ก า ร | บริการ",
        "ครั \u0e49ง | ครั้ง",
        "เ ธอ | เธอ",
        "'  ก่อน \u00a0 หลัง  ' | ก่อน หลัง",
        "ก\u200bา\u00adร | การ",
      })
  void spellings_of_one_text_become_one_form(String raw, String normal) {
    assertThat(ThaiNormalizer.normalize(raw)).isEqualTo(normal);
  }

  @Test
  void normalising_twice_changes_nothing() {
    RandomThai.forEach(
        20_000,
        raw -> {
          String once = ThaiNormalizer.normalize(raw);
          assertThat(ThaiNormalizer.normalize(once)).isEqualTo(once);
        });
  }

  @Test
  void offsets_never_decrease_and_stay_inside_the_raw_string() {
    RandomThai.forEach(
        5_000,
        raw -> {
          Normalized normalized = ThaiNormalizer.normalizeWithOffsets(raw);
          int[] offsets = normalized.offsets();
          assertThat(normalized.text()).isEqualTo(ThaiNormalizer.normalize(raw));
          assertThat(offsets).hasSize(normalized.text().length() + 1).isSorted();
          assertThat(offsets[offsets.length - 1]).isEqualTo(raw.length());
          assertThat(offsets[0]).isNotNegative();
        });
  }

  @Test
  void a_highlight_of_the_normal_form_lands_on_the_raw_text() {
    String raw = "ติดตั้ง\u200bน\u0e4d\u0e49าประปา อ.บ.ต. ๒๕๖๖";
    Normalized normalized = ThaiNormalizer.normalizeWithOffsets(raw);

    assertThat(rawOf(raw, normalized, "น้ำ")).isEqualTo("น\u0e4d\u0e49า");
    assertThat(rawOf(raw, normalized, "2566")).isEqualTo("๒๕๖๖");
    assertThat(rawOf(raw, normalized, "อบต")).isEqualTo("อ.บ.ต");
  }

  private static String rawOf(String raw, Normalized normalized, String passage) {
    int start = normalized.text().indexOf(passage);
    assertThat(start).isNotNegative();
    return raw.substring(
        normalized.rawStart(start), normalized.rawEnd(start + passage.length()));
  }

  @Test
  @Timeout(60)
  void long_noise_is_normalised_without_a_loop() {
    String[] noise = {
      "ก".repeat(5_000), "\u0e48".repeat(5_000), "เ".repeat(5_000), "ก ".repeat(5_000),
      "ก.".repeat(5_000), "9".repeat(5_000), "\u200b".repeat(5_000), "ก\u0e33\u0e49".repeat(5_000),
      "Ａก1".repeat(5_000), "\ud800".repeat(5_000), "เ ".repeat(5_000), "ํ า".repeat(5_000)
    };
    for (String text : noise) {
      String once = ThaiNormalizer.normalize(text);
      assertThat(ThaiNormalizer.normalize(once)).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ถนนนี้พัง, ถนนนี้พัง",
    "ถนนนอกหมู่บ้าน, ถนนนอกหมู่บ้าน",
    "ถนนนนพังงง, ถนนพัง",
    "ซ่อมถนนนน, ซ่อมถนน",
    "ถนนนนี้พัง, ถนนนี้พัง",
    "ออออกไป, ออกไป",
    "ขอออกใบรับรอง, ขอออกใบรับรอง",
    "ขอออนไลน์, ขอออนไลน์",
    "รอออนาน, รอนาน",
    "รอออออ, รอ",
    "มากกกกก็ดี, มากก็ดี",
    "นานนนนนะ, นานนะ"
  })
  void three_letters_side_by_side_where_words_meet_are_not_held_down(String typed, String meant) {
    assertThat(ThaiNormalizer.normalize(typed)).isEqualTo(meant);
    assertThat(ThaiNormalizer.normalize(meant)).isEqualTo(meant);
  }
}
