package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordTrieTest {
  private static final WordTrie TRIE = new WordTrie(List.of("ไฟ", "ไฟฟ้า", "line", "ไหล"));

  @Test
  void words_end_where_they_were_written_to_end() {
    assertThat(ends("ไฟ")).isTrue();
    assertThat(ends("ไฟฟ้า")).isTrue();
    assertThat(ends("line")).isTrue();
    assertThat(ends("ไ")).isFalse();
    assertThat(ends("ไฟฟ")).isFalse();
    assertThat(ends("น้ำ")).isFalse();
    assertThat(ends("ไฟฟ้าดับ")).isFalse();
  }

  @Test
  void word_is_read_back_from_where_it_ends() {
    assertThat(TRIE.word(walk("ไฟฟ้า"))).isEqualTo("ไฟฟ้า");
  }

  @Test
  void commoner_word_costs_less() {
    WordTrie trie = new WordTrie(Map.of("ไฟ", 90L, "ไหล", 10L));

    int often = trie.child(trie.child(WordTrie.ROOT, 'ไ'), 'ฟ');
    int seldom = trie.child(trie.child(trie.child(WordTrie.ROOT, 'ไ'), 'ห'), 'ล');
    assertThat(trie.cost(often)).isLessThan(trie.cost(seldom));
  }

  @Test
  void trie_of_no_words_has_no_letters() {
    WordTrie empty = new WordTrie(List.of());

    assertThat(empty.child(WordTrie.ROOT, 'ไ')).isEqualTo(WordTrie.NONE);
    assertThat(empty.ends(WordTrie.ROOT)).isFalse();
  }

  private static boolean ends(String letters) {
    int node = walk(letters);
    return node != WordTrie.NONE && TRIE.ends(node);
  }

  private static int walk(String letters) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < letters.length() && node != WordTrie.NONE; i++) {
      node = TRIE.child(node, letters.charAt(i));
    }
    return node;
  }
}
