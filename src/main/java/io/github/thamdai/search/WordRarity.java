package io.github.thamdai.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How many texts say a word, in the role where most of them do. */
final class WordRarity {
  private final IndexReader reader;

  WordRarity(IndexReader reader) {
    this.reader = reader;
  }

  long textsWith(String word) throws IOException {
    long most = 0;
    for (IndexField field : IndexField.WORDS) {
      most = Math.max(most, reader.docFreq(new Term(field.name(), word)));
    }
    return most;
  }

  double idf(String word) throws IOException {
    return Idf.of(textsWith(word), reader.numDocs());
  }
}
