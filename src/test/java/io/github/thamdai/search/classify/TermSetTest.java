package io.github.thamdai.search.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TermSetTest {
  private static final String FIRST_LETTER = "ก";
  private static final int LETTERS = 80;

  @Test
  void term_in_pieces_is_the_same_as_in_one() {
    TermSet.Builder pieces = new TermSet.Builder();
    pieces.with("tail ").with("แจ้งขยะ", 4, 7).end();

    assertThat(pieces.build().hash(0)).isEqualTo(TermSet.of(List.of("tail ขยะ")).hash(0));
  }

  @Test
  void each_term_counts_once() {
    TermSet.Builder twice = new TermSet.Builder().withAll(TermSet.of(List.of("ขยะ", "ไฟ")));
    twice.with("ขยะ").end();

    assertThat(twice.build().size()).isEqualTo(2);
  }

  @Test
  void hardly_any_run_of_three_letters_shares_its_hash() {
    Set<Integer> hashes = new HashSet<>();
    for (int run = 0; run < LETTERS * LETTERS * LETTERS; run++) {
      hashes.add(TermSet.of(List.of(letters(run))).hash(0));
    }

    // Of half a million random numbers of 32 bits some thirty are expected to meet another.
    assertThat(LETTERS * LETTERS * LETTERS - hashes.size()).isLessThan(60);
  }

  @Test
  void table_finds_what_was_added_and_nothing_else() {
    TermTable table = new TermTable();
    for (int i = 0; i < 10_000; i++) {
      assertThat(table.add(i * 64)).isEqualTo(i);
    }

    assertThat(table.add(640)).isEqualTo(10);
    assertThat(table.number(9_999 * 64)).isEqualTo(9_999);
    assertThat(table.number(1)).isEqualTo(-1);
    assertThat(new TermTable(table.hashes()).number(64 * 77)).isEqualTo(77);
  }

  private static String letters(int run) {
    char first = FIRST_LETTER.charAt(0);
    return new String(
        new char[] {
          (char) (first + run / LETTERS / LETTERS),
          (char) (first + run / LETTERS % LETTERS),
          (char) (first + run % LETTERS)
        });
  }
}
