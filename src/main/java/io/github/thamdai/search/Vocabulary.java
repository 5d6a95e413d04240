package io.github.thamdai.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an index.
 *
 * @param frequencies how often each occurs
 * @param texts how many texts say each, in the role where most of them do
 */
record Vocabulary(Map<String, Long> frequencies, Map<String, Integer> texts) {

  static Vocabulary of(IndexReader reader) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    Map<String, Integer> texts = new HashMap<>();
    for (IndexField field : IndexField.WORDS) {
      Terms terms = MultiTerms.getTerms(reader, field.name());
      if (terms == null) {
        continue;
      }
      TermsEnum words = terms.iterator();
      for (BytesRef next = words.next(); next != null; next = words.next()) {
        String word = next.utf8ToString();
        frequencies.merge(word, words.totalTermFreq(), Long::sum);
        texts.merge(word, words.docFreq(), Math::max);
      }
    }
    return new Vocabulary(frequencies, texts);
  }
}
