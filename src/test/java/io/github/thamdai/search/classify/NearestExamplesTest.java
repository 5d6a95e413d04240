package io.github.thamdai.search.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class NearestExamplesTest {
  private static final List<Example> EXAMPLES =
      List.of(
          new Example("held", terms("ขยะ", "เต็ม", "แจ้ง")),
          new Example("held", terms("ขยะ", "เต็ม", "แจ้ง")),
          new Example("held", terms("ขยะ", "เต็ม", "แจ้ง")),
          new Example("outside", terms("หวย", "งวด", "แจ้ง")),
          new Example("outside", terms("หวย", "งวด", "ขยะ")));

  @Test
  void text_that_equals_three_examples_is_as_near_as_can_be() {
    assertThat(near(NearestExamples.of(EXAMPLES), terms("ขยะ", "เต็ม", "แจ้ง"), "held"))
        .isCloseTo(1, Offset.offset(1e-6));
  }

  @Test
  void text_is_nearer_to_what_it_shares_more_with() {
    NearestExamples examples = NearestExamples.of(EXAMPLES);
    TermSet text = terms("หวย", "งวด", "นี้");

    assertThat(near(examples, text, "outside")).isGreaterThan(0.4);
    assertThat(near(examples, text, "held")).isZero();
  }

  @Test
  void one_like_example_counts_a_third_of_three() {
    List<Example> one = List.of(EXAMPLES.get(0), EXAMPLES.get(3), EXAMPLES.get(4));

    assertThat(near(NearestExamples.of(one), terms("ขยะ", "แจ้ง"), "held"))
        .isCloseTo(1 / 3.0, Offset.offset(1e-6));
  }

  @Test
  void three_nearest_of_each_label_are_told_from_the_nearest_on() {
    List<Example> mixed =
        List.of(
            new Example("b", terms("ไฟ", "ดับ")),
            new Example("a", terms("ขยะ", "ไฟ", "ดับ", "เต็ม")),
            new Example("c", terms("น้ำ", "ไหล")),
            new Example("a", terms("ขยะ", "เต็ม")),
            new Example("a", terms("ขยะ", "น้ำ", "ไหล")),
            new Example("a", terms("ขยะ", "เต็ม", "น้ำ")));

    Map<String, Nearness> nearness = NearestExamples.of(mixed).nearness(terms("ขยะ", "เต็ม"));

    assertThat(nearness.get("a")).isNotNull();
    Nearness nearest = nearness.getOrDefault("a", Nearness.NONE);
    assertThat(nearest.first()).isCloseTo(1, Offset.offset(1e-6));
    assertThat(nearest.second()).isBetween(0.7, 0.95);
    assertThat(nearest.third()).isBetween(0.5, nearest.second());
    assertThat(nearness).containsEntry("b", Nearness.NONE).containsEntry("c", Nearness.NONE);
  }

  @Test
  void text_of_unknown_words_is_near_to_nothing() {
    assertThat(NearestExamples.of(EXAMPLES).nearness(terms("จรวด")).values())
        .allMatch(near -> near.mean() == 0);
  }

  @Test
  void without_examples_there_is_nothing_to_be_near_to() {
    assertThat(NearestExamples.of(List.of()).nearness(terms("ขยะ"))).isEmpty();
  }

  @Test
  void what_is_read_back_is_as_near() throws IOException {
    NearestExamples written = NearestExamples.of(EXAMPLES);

    NearestExamples read = NearestFile.read(open(bytes(written)));

    TermSet text = terms("ขยะ", "งวด");
    assertThat(read.nearness(text)).isEqualTo(written.nearness(text)).isNotEmpty();
    assertThat(bytes(read)).isEqualTo(bytes(written));
  }

  @Test
  void file_cut_short_is_not_taken_for_whole() throws IOException {
    byte[] whole = bytes(NearestExamples.of(EXAMPLES));

    assertThatThrownBy(() -> NearestFile.read(open(Arrays.copyOf(whole, whole.length - 2))))
        .isInstanceOf(EOFException.class);
  }

  private static byte[] bytes(NearestExamples nearest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      NearestFile.write(nearest, out);
    }
    return bytes.toByteArray();
  }

  private static DataInputStream open(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static TermSet terms(String... terms) {
    return TermSet.of(List.of(terms));
  }

  private static double near(NearestExamples examples, TermSet text, String label) {
    return examples.nearness(text).getOrDefault(label, Nearness.NONE).mean();
  }
}
