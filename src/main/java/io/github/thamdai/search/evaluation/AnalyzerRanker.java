package io.github.thamdai.search.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes: one analyzer, default BM25, any word may match. */
public final class AnalyzerRanker implements Ranker {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final String name;
  private final Analyzer analyzer;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private AnalyzerRanker(String name, Analyzer analyzer, Path dir, List<Passage> passages)
      throws IOException {
    this.name = name;
    this.analyzer = analyzer;
    directory = FSDirectory.open(dir);
    index(passages);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  public static Ranker thaiAnalyzer(Path dir, List<Passage> passages) throws IOException {
    return new AnalyzerRanker("ThaiAnalyzer", new ThaiAnalyzer(), dir, passages);
  }

  public static Ranker icuTokenizer(Path dir, List<Passage> passages) throws IOException {
    return new AnalyzerRanker("ICUTokenizer", new LowerCasedIcu(), dir, passages);
  }

  private void index(List<Passage> passages) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Passage passage : passages) {
        Document document = new Document();
        document.add(new StringField(ID, passage.id(), Field.Store.YES));
        document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> rank(String question, int depth) {
    try {
      Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
      List<String> ids = new ArrayList<>();
      if (query != null) {
        for (ScoreDoc doc : searcher.search(query, depth).scoreDocs) {
          ids.add(searcher.storedFields().document(doc.doc).get(ID));
        }
      }
      return ids;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        analyzer) {
      reader.close();
    }
  }

  private static final class LowerCasedIcu extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new ICUTokenizer();
      TokenStream lower = new LowerCaseFilter(words);
      return new TokenStreamComponents(words, lower);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new LowerCaseFilter(in);
    }
  }
}
