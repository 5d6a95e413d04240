package io.github.thamdai.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Reads the words of an index with how often each occurs. */
final class Vocabulary {
  private Vocabulary() {}

  static Map<String, Long> frequencies(IndexReader reader) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    for (IndexField field : IndexField.WORDS) {
      Terms terms = MultiTerms.getTerms(reader, field.name());
      if (terms == null) {
        continue;
      }
      TermsEnum words = terms.iterator();
      for (BytesRef word = words.next(); word != null; word = words.next()) {
        frequencies.merge(word.utf8ToString(), words.totalTermFreq(), Long::sum);
      }
    }
    return frequencies;
  }
}
