package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThaiClustersTest {
  @ParameterizedTest
  @CsvSource({
    "ประเทศ,ป|ระ|เท|ศ",
    "เกาะ,เกาะ",
    "ตัวเมือง,ตัว|เมือ|ง",
    "เขียน,เขีย|น",
    "ศาสตร์,ศา|สตร์",
    "พันธุ์,พันธุ์",
    "น้ำ,น้ำ",
    "ที่ดิน,ที่|ดิ|น",
    "วังสวย,วั|ง|ส|ว|ย",
  })
  void a_word_falls_into_clusters(String word, String clusters) {
    assertThat(String.join("|", ThaiClusters.split(word))).isEqualTo(clusters);
  }

  @Test
  void clusters_joined_equal_the_text() {
    RandomThai.forEach(
        5_000,
        text -> {
          assertThat(String.join("", ThaiClusters.split(text))).isEqualTo(text);
        });
  }
}
