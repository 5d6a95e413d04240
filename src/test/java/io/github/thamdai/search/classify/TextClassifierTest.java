package io.github.thamdai.search.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TextClassifierTest {
  private static final double COST = 10;

  @Test
  void words_of_a_label_speak_for_it() {
    TextClassifier classifier = TextClassifier.train(threeLabels(), COST);

    assertThat(likeliest(classifier, terms("ขยะ", "เต็ม"))).isEqualTo("waste");
    assertThat(likeliest(classifier, terms("ไฟ", "ดับ"))).isEqualTo("light");
    assertThat(likeliest(classifier, terms("น้ำ", "ไหล"))).isEqualTo("water");
  }

  @Test
  void probabilities_add_up_to_one() {
    Map<String, Double> probabilities =
        TextClassifier.train(threeLabels(), COST).probabilities(terms("ไฟ", "ขยะ"));

    assertThat(probabilities.values().stream().mapToDouble(Double::doubleValue).sum())
        .isBetween(0.999, 1.001);
  }

  @Test
  void labels_that_hold_together_are_each_likely_by_themselves() {
    List<Example> examples = new ArrayList<>(threeLabels());
    examples.add(new Example(Set.of("waste", "light"), terms("แจ้ง", "เรื่อง")));
    examples.add(new Example(Set.of("waste", "light"), terms("เรื่อง", "แจ้ง", "หน่อย")));

    Map<String, Double> chances =
        TextClassifier.train(examples, COST).chances(terms("แจ้ง", "เรื่อง"));

    assertThat(chances.get("waste")).isGreaterThan(0.5);
    assertThat(chances.get("light")).isGreaterThan(0.5);
    assertThat(chances.get("water")).isLessThan(0.5);
  }

  @Test
  void nothing_is_said_of_words_never_seen() {
    assertThat(TextClassifier.train(threeLabels(), COST).probabilities(terms("ยุง"))).isEmpty();
  }

  @Test
  void two_labels_are_told_apart_both_ways() {
    List<Example> two =
        threeLabels().stream().filter(e -> !e.labels().contains("water")).toList();

    TextClassifier classifier = TextClassifier.train(two, COST);

    assertThat(likeliest(classifier, terms("ขยะ"))).isEqualTo("waste");
    assertThat(likeliest(classifier, terms("ไฟ"))).isEqualTo("light");
  }

  @Test
  void label_with_many_examples_is_not_likelier_for_that() {
    List<Example> uneven = new ArrayList<>(threeLabels());
    for (int i = 0; i < 50; i++) {
      uneven.add(new Example("waste", terms("ขยะ", "แจ้ง")));
    }

    assertThat(likeliest(TextClassifier.train(uneven, COST), terms("ไฟ"))).isEqualTo("light");
  }

  @Test
  void what_is_read_back_tells_the_same() throws IOException {
    TextClassifier written = TextClassifier.train(threeLabels(), COST);

    TextClassifier read = ClassifierFile.read(open(bytes(written)));

    assertThat(read.probabilities(terms("ไฟ", "ดับ")))
        .isEqualTo(written.probabilities(terms("ไฟ", "ดับ")));
  }

  @Test
  void same_examples_give_the_same_bytes() throws IOException {
    assertThat(bytes(TextClassifier.train(threeLabels(), COST)))
        .isEqualTo(bytes(TextClassifier.train(threeLabels(), COST)));
  }

  @Test
  void file_cut_short_is_not_taken_for_whole() throws IOException {
    byte[] whole = bytes(TextClassifier.train(threeLabels(), COST));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> ClassifierFile.read(open(half))).isInstanceOf(EOFException.class);
  }

  private static List<Example> threeLabels() {
    return List.of(
        new Example("waste", terms("ขยะ", "เต็ม", "แจ้ง")),
        new Example("waste", terms("ถัง", "ขยะ", "เต็ม")),
        new Example("light", terms("ไฟ", "ดับ", "แจ้ง")),
        new Example("light", terms("เสา", "ไฟ", "ดับ")),
        new Example("water", terms("น้ำ", "ไหล", "แจ้ง")),
        new Example("water", terms("ประปา", "น้ำ", "ไหล")));
  }

  private static String likeliest(TextClassifier classifier, TermSet text) {
    return classifier.probabilities(text).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static byte[] bytes(TextClassifier classifier) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      ClassifierFile.write(classifier, out);
    }
    return bytes.toByteArray();
  }

  private static DataInputStream open(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static TermSet terms(String... terms) {
    return TermSet.of(List.of(terms));
  }
}
