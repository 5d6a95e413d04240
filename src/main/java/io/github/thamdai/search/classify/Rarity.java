package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.List;

/** How much each term counts beside others: the more, the fewer examples have it. */
final class Rarity {
  /** A term of a single example teaches that example by heart and nothing else. */
  private static final int FEWEST_EXAMPLES = 2;

  private final TermTable table;
  private final float[] values;

  /**
   * Takes the array over.
   *
   * @param table the terms that are worth learning from
   * @param values by the number of the term
   */
  Rarity(TermTable table, float[] values) {
    this.table = table;
    this.values = values;
  }

  static Rarity of(List<Example> examples) {
    TermTable all = new TermTable();
    int[] counts = new int[0];
    for (Example example : examples) {
      for (int i = 0; i < example.terms().size(); i++) {
        int number = all.add(example.terms().hash(i));
        if (number >= counts.length) {
          counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
        }
        counts[number]++;
      }
    }
    int[] hashes = all.hashes();
    TermTable known = new TermTable();
    float[] values = new float[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      if (counts[i] >= FEWEST_EXAMPLES) {
        values[known.add(hashes[i])] =
            (float) (1 + Math.log((1.0 + examples.size()) / (1 + counts[i])));
      }
    }
    return new Rarity(known, Arrays.copyOf(values, known.size()));
  }

  /** How many terms there are. */
  int size() {
    return values.length;
  }

  /** Of the term with a number. */
  float of(int number) {
    return values[number];
  }

  /** The numbers of the terms of a text that are known. */
  int[] known(TermSet text) {
    int[] numbers = new int[text.size()];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      int number = table.number(text.hash(i));
      if (number >= 0) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** What a text of these terms comes to, as the length of a vector. */
  double length(int[] numbers) {
    double squares = 0;
    for (int number : numbers) {
      squares += values[number] * values[number];
    }
    return Math.sqrt(squares);
  }

  /** Of the terms, by number. */
  int[] hashes() {
    return table.hashes();
  }

  /** By number. */
  float[] values() {
    return values.clone();
  }
}
