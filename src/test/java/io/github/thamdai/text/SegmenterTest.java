package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmenterTest {
  private static final List<String> COMPOUNDS =
      List.of("เบี้ยยังชีพผู้สูงอายุ", "เบี้ยยังชีพ", "ที่ดินและสิ่งปลูกสร้าง", "ปราสาทเยอ", "ทวิ");

  private final Segmenter plain = new Segmenter(List.of());
  private final Segmenter office = new Segmenter(COMPOUNDS);

  @ParameterizedTest
  @CsvSource({
    "อายุ60ปี,อายุ|60|ปี",
    "อบตเปิดกี่โมง,อบต|เปิด|กี่|โมง",
    "ขอเบี้ยยังชีพผู้สูงอายุ,ขอ|เบี้ยยังชีพผู้สูงอายุ",
    "เบี้ยยังชีพคนพิการ,เบี้ยยังชีพ|คน|พิการ",
    "ภาษีที่ดินและสิ่งปลูกสร้าง 2566,ภาษี|ที่ดินและสิ่งปลูกสร้าง|2566",
    "ไปปราสาทเยอเหนือ,ไป|ปราสาทเยอ|เหนือ",
  })
  void words_are_cut_and_compounds_kept_whole(String text, String words) {
    assertThat(words(office, text)).isEqualTo(words);
  }

  @Test
  void a_short_compound_does_not_cut_into_another_word() {
    assertThat(words(office, "ทวิภาคี")).isEqualTo("ทวิภาคี");
  }

  @Test
  void without_compounds_the_dictionary_decides() {
    assertThat(words(plain, "ภาษีป้าย")).isEqualTo("ภาษี|ป้าย");
  }

  @Test
  void segments_joined_equal_the_text_and_know_their_places() {
    RandomThai noise = new RandomThai(7);
    for (Segmenter segmenter : List.of(plain, office)) {
      RandomThai.forEach(
          3_000,
          text -> {
            String mixed = text + "เบี้ยยังชีพ" + noise.next(5);
            StringBuilder joined = new StringBuilder();
            for (Segment segment : segmenter.segments(mixed)) {
              assertThat(segment.start()).isEqualTo(joined.length());
              joined.append(segment.text());
              assertThat(segment.end()).isEqualTo(joined.length());
            }
            assertThat(joined.toString()).isEqualTo(mixed);
          });
    }
  }

  @Test
  void many_threads_share_one_segmenter() throws Exception {
    String text = "ลงทะเบียนเบี้ยยังชีพผู้สูงอายุที่ปราสาทเยอ".repeat(20);
    List<Segment> expected = office.segments(text);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<List<Segment>> cut = () -> office.segments(text);
      for (Future<List<Segment>> cuts :
          threads.invokeAll(Collections.nCopies(200, cut))) {
        assertThat(cuts.get()).isEqualTo(expected);
      }
    }
  }

  private static String words(Segmenter segmenter, String text) {
    return String.join(
        "|",
        segmenter.segments(ThaiNormalizer.normalize(text)).stream()
            .filter(Segment::word)
            .map(Segment::text)
            .toList());
  }
}
