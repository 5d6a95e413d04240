package io.github.thamdai.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.text.Segmenter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {
  private static final Segmenter WORDS = new Segmenter(List.of());
  private static final PhraseFinder FINDER =
      new PhraseFinder(
          List.of("ที่ไหน", "ไหน", "บ่", "ค่าธรรมเนียม", "ค่า", "line", "อยู่ตรงไหน", "อบต"), WORDS);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ยื่นที่ไหน, ที่ไหน", // the longest that begins there
    "ค่าธรรมเนียมเท่าไร, ค่าธรรมเนียม",
    "ขุดบ่อปลา, ''", // a short one inside a word
    "ได้บ่, บ่",
    "ค่า ธรรม เนียม, ค่า ธรรม เนียม", // spaces within
    "อบตอยู่ตรงไหน, อบต|อยู่ตรงไหน", // one where another ends
    "แอดlineได้บ่, line|บ่",
    "ภาษีป้าย, ''"
  })
  void phrases_are_found_where_they_stand(String text, String found) {
    SearchedText searched = FINDER.searched(text);

    assertThat(
            FINDER.find(searched).keySet().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining("|")))
        .isEqualTo(found);
  }

  @Test
  void nothing_is_found_where_nothing_is_known() {
    PhraseFinder nothing = new PhraseFinder(List.of(), WORDS);

    assertThat(nothing.find(nothing.searched("ยื่นที่ไหน"))).isEmpty();
    assertThat(FINDER.find(FINDER.searched(""))).isEmpty();
  }
}
