package io.github.thamdai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.thamdai.text.RandomThai;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TextIndexTest {
  private TextIndex index;

  @BeforeAll
  void build(@TempDir Path dir) {
    Path path = dir.resolve("index");
    TextIndex.build(path, SampleTexts.all(), SampleTexts.COMPOUNDS);
    index = TextIndex.open(path);
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ลงทะเบียนเบี้ยยังชีพผู้สูงอายุ", "เงินคนแก่", "ผู้สูงอายุ ๖๐ ปี"})
  void large_index_finds_what_a_small_one_finds_with_the_same_scores(String text) {
    SearchQuery query = new SearchQuery(text, Map.of(), false);

    index.search(query, 10, Integer.MAX_VALUE);
    List<Hit> whole = index.search(query, 10, Integer.MAX_VALUE); // by what was remembered
    List<Hit> skipping = index.search(query, 10, 0);

    assertThat(whole).isNotEmpty();
    assertThat(skipping).extracting(Hit::id).containsExactlyElementsOf(ids(whole));
    for (int i = 0; i < whole.size(); i++) {
      assertThat(skipping.get(i).score()).isCloseTo(whole.get(i).score(), within(1e-3));
      Map<String, Double> parts = whole.get(i).parts();
      assertThat(skipping.get(i).parts()).containsOnlyKeys(parts.keySet());
      skipping
          .get(i)
          .parts()
          .forEach((field, score) -> assertThat(parts.get(field)).isCloseTo(score, within(1e-3)));
    }
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ลงทะเบียนเบี้ยยังชีพผู้สูงอายุ,elderly",
    "เงินคนแก่,elderly",
    "ผู้สูงอายุ ๖๐ ปี,elderly",
    "เบียยังชีพผู้สุงอายุ,elderly",
    "เ บี้ ย ยั ง ชี พ,elderly",
    "ภาษีที่ดิน,land-tax",
    "ภาสีที่ดินจ่ายเดือนไหน,land-tax",
    "จ่ายภาษีป้ายเมื่อไหร่,sign-tax",
    "ขอน\u0e4d\u0e49าประปา,water",
    "มิเตอน้ำ,water",
    "ไฟถนนดับบบบ,street-light",
    "ไฟฟ้าสาทารณะ,street-light",
    "ไ ฟถน นดับ,street-light",
  })
  void a_question_finds_its_text_however_it_is_typed(String question, String id) {
    assertThat(index.search(SearchQuery.of(question), 3)).first().extracting(Hit::id).isEqualTo(id);
  }

  @Test
  void an_expansion_finds_what_the_question_alone_does_not() {
    Map<String, Double> official = Map.of("เบี้ยยังชีพผู้สูงอายุ", 0.8);
    assertThat(index.search(new SearchQuery("ตังค์ผู้เฒ่า", official, true), 1))
        .extracting(Hit::id)
        .containsExactly("elderly");
  }

  @Test
  void the_parts_of_a_score_add_up_to_it() {
    for (Hit hit : index.search(SearchQuery.of("ภาษีป้ายและภาษีที่ดิน"), 5)) {
      double sum = hit.parts().values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(sum).isCloseTo(hit.score(), within(hit.score() * 1e-4));
    }
  }

  @Test
  void hits_come_best_first_and_no_more_than_asked_for() {
    List<Hit> hits = index.search(SearchQuery.of("ทะเบียนบ้าน"), 2);
    assertThat(hits).hasSize(2);
    assertThat(hits.get(0).score()).isGreaterThanOrEqualTo(hits.get(1).score());
    assertThat(index.search(SearchQuery.of("ทะเบียนบ้าน"), 0)).isEmpty();
  }

  @Test
  void rare_words_weigh_more_than_common_ones() {
    assertThat(index.idf("มิเตอร์")).isGreaterThan(index.idf("ภาษี"));
    assertThat(index.idf("แมว")).isGreaterThan(index.idf("มิเตอร์"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!!!", "\u200b\u200b", "\ud83d\ude00", "ๆ", "\u0e49"})
  void a_question_without_words_finds_nothing(String question) {
    assertThat(index.search(SearchQuery.of(question), 3)).isEmpty();
  }

  @Test
  void random_questions_never_fail() {
    RandomThai.forEach(
        2_000,
        text -> {
          index.words(text).forEach(word -> assertThat(index.idf(word)).isNotNegative());
          assertThat(index.search(SearchQuery.of(text), 3)).hasSizeLessThanOrEqualTo(3);
        });
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"ก", "เบี้ย", "7", "ก ", "\u0e49", "aก1", "ภาษี่ ", "\u200b", "𝗮ㄱا"})
  void five_thousand_letters_are_answered_without_a_loop(String letters) {
    SearchQuery question = SearchQuery.of(letters.repeat(5_000 / letters.length()));
    assertThat(index.search(question, 3)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void an_index_of_nothing_answers_nothing(@TempDir Path dir) {
    Path path = dir.resolve("empty");
    TextIndex.build(path, List.of(), List.of());
    try (TextIndex empty = TextIndex.open(path)) {
      assertThat(empty.search(SearchQuery.of("ภาษีป้าย"), 3)).isEmpty();
      assertThat(empty.size()).isZero();
    }
  }
}
