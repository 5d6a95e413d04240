package io.github.thamdai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaughtFromTest {
  private static final TaughtFrom TAUGHT_FROM = new TaughtFrom("nongbua", "flows");

  @ParameterizedTest
  @CsvSource({
    "nongbua/lexicon.yaml, false",
    "nongbua/unclear.yaml, false",
    "nongbua/agency.yaml, false",
    "nongbua/services/sign-tax.yaml, false",
    "nongbua/questions/sign-tax.yaml, false",
    "flows/topics.yaml, false",
    "flows/smalltalk.yaml, false",
    "flows/privacy.yaml, false",
    "flows/outside.yaml, false",
    "nongbua/faq/office.yaml, true",
    "nongbua/pages/contact.md, true",
    "nongbua/measures/2569.txt, true",
    "nongbua/decision.yaml, true",
    "nongbua/holidays.yaml, true",
    "flows/replies.yaml, true",
    "flows/report-a-problem.yaml, true"
  })
  void only_what_teaches_is_compared(String changed, boolean same) {
    Map<String, String> before = new HashMap<>(Map.of("nongbua/lexicon.yaml", "1"));
    before.put(changed, "1");
    Map<String, String> after = new HashMap<>(before);
    after.put(changed, "2");

    assertThat(TAUGHT_FROM.sameIn(before, after)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"nongbua/services/new.yaml, false", "nongbua/faq/new.yaml, true"})
  void file_that_is_new_counts_as_changed(String added, boolean same) {
    Map<String, String> before = Map.of("nongbua/lexicon.yaml", "1");
    Map<String, String> after = Map.of("nongbua/lexicon.yaml", "1", added, "1");

    assertThat(TAUGHT_FROM.sameIn(before, after)).isEqualTo(same);
    assertThat(TAUGHT_FROM.sameIn(after, before)).isEqualTo(same);
  }
}
