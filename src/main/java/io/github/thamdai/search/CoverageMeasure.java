package io.github.thamdai.search;

import io.github.thamdai.text.ThaiNormalizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Looks for the words of a question in one text: as they are, corrected, or cut otherwise by the
 * dictionary, which all pairs of their clusters give away.
 */
final class CoverageMeasure {
  private final IndexSearcher searcher;
  private final Analysis analysis;
  private final SpellingCorrector spelling;
  private final WordRarity rarity;

  CoverageMeasure(IndexSearcher searcher, Analysis analysis, SpellingCorrector spelling) {
    this.searcher = searcher;
    this.analysis = analysis;
    this.spelling = spelling;
    rarity = new WordRarity(searcher.getIndexReader());
  }

  Coverage of(Collection<String> words, String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexField.ID, id)), 1);
    List<String> missing = new ArrayList<>();
    double all = 0;
    double covered = 0;
    for (String raw : words) {
      String word = ThaiNormalizer.normalize(raw);
      double idf = rarity.idf(word);
      all += idf;
      if (found.scoreDocs.length > 0 && speaksOf(word, found.scoreDocs[0].doc)) {
        covered += idf;
      } else {
        missing.add(raw);
      }
    }
    return new Coverage(all == 0 ? 0 : covered / all, missing);
  }

  private boolean speaksOf(String word, int doc) throws IOException {
    if (anyRoleHasAll(Kind.WORDS, List.of(word), doc)) {
      return true;
    }
    String corrected = spelling.correct(word).text();
    if (!corrected.equals(word)
        && anyRoleHasAll(Kind.WORDS, analysis.words(corrected), doc)) {
      return true;
    }
    List<String> pairs = analysis.terms(Kind.CLUSTERS, word);
    return pairs.size() > 1 && anyRoleHasAll(Kind.CLUSTERS, pairs, doc);
  }

  private boolean anyRoleHasAll(Kind kind, List<String> terms, int doc) throws IOException {
    for (IndexField field : IndexField.ALL) {
      if (field.kind() == kind && !terms.isEmpty() && hasAll(field, terms, doc)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAll(IndexField field, List<String> terms, int doc) throws IOException {
    for (String term : terms) {
      if (!has(new Term(field.name(), term), doc)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Term term, int doc) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int local = doc - leaf.docBase;
      if (local < 0 || local >= leaf.reader().maxDoc()) {
        continue;
      }
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null && advance(postings, local) == local) {
        return true;
      }
    }
    return false;
  }

  private static int advance(DocIdSetIterator postings, int doc) throws IOException {
    return postings.advance(doc);
  }
}
