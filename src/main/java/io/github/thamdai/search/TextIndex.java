package io.github.thamdai.search;

import io.github.thamdai.text.ThaiNormalizer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An immutable index of texts. Safe for any number of threads; close it once nobody searches it.
 *
 * <p>Failures to read or write the disk come as {@link UncheckedIOException}.
 */
public final class TextIndex implements Closeable {
  /** Indexes of another analysis version must be built anew. */
  public static final int ANALYSIS_VERSION = Analysis.VERSION;

  private static final String COMPOUNDS = "compounds.txt";
  private static final int LONGEST_QUERY = 1_000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final String[] ids;
  private final Analysis analysis;
  private final Weights weights;
  private final KnownTerms known;
  private final WordRarity rarity;
  private final SpellingCorrector spelling;

  private TextIndex(Directory directory, Analysis analysis, Weights weights) throws IOException {
    this.directory = directory;
    this.analysis = analysis;
    this.weights = weights;
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Similarities.BM25);
    searcher.setQueryCache(null);
    ids = DocumentIds.of(reader);
    known = new KnownTerms(searcher);
    Vocabulary vocabulary = Vocabulary.of(reader);
    rarity = new WordRarity(vocabulary.texts(), reader.numDocs());
    spelling = new SpellingCorrector(vocabulary.frequencies());
  }

  /** Writes an index into an empty or absent directory. */
  public static void build(
      Path dir, Collection<IndexedText> texts, Collection<String> compounds) {
    build(dir, texts, compounds, done -> {});
  }

  static void build(
      Path dir,
      Collection<IndexedText> texts,
      Collection<String> compounds,
      IntConsumer built) {
    try {
      Files.createDirectories(dir);
      new IndexBuilder(new Analysis(compounds)).build(dir, texts, built);
      Files.write(dir.resolve(COMPOUNDS), compounds, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the index in " + dir, failure);
    }
  }

  public static TextIndex open(Path dir) {
    return open(dir, Weights.DEFAULT);
  }

  public static TextIndex open(Path dir, Weights weights) {
    try {
      List<String> compounds = Files.readAllLines(dir.resolve(COMPOUNDS), StandardCharsets.UTF_8);
      return new TextIndex(FSDirectory.open(dir), new Analysis(compounds), weights);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot open the index in " + dir, failure);
    }
  }

  /** The best texts for a query, best first; none where no word of it is in the index. */
  public List<Hit> search(SearchQuery query, int limit) {
    return search(query, limit, TopHits.FEW);
  }

  /** @param few an index of fewer texts is scored whole */
  List<Hit> search(SearchQuery query, int limit, int few) {
    try {
      return new TopHits(searcher, ids, terms(query).places()).best(limit, few);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private WeightedTerms terms(SearchQuery query) {
    WeightedTerms terms = new WeightedTerms(analysis, weights, known, rarity);
    String typed = normalized(query.text());
    double correctedShare = query.corrected() ? weights.corrected() / (1 + weights.corrected()) : 0;
    terms.add(typed, 1 - correctedShare);
    if (correctedShare > 0) {
      terms.add(spelling.correct(typed).text(), correctedShare);
    }
    for (Map.Entry<String, Double> expansion : query.expansions().entrySet()) {
      terms.add(normalized(expansion.getKey()), expansion.getValue());
    }
    return terms;
  }

  /** The words of a text, as the index sees them. */
  public List<String> words(String text) {
    return analysis.words(normalized(text));
  }

  /** How rare a normalised word is among the texts: near 0 for a word in all, highest for none. */
  public double idf(String word) {
    return rarity.idf(word);
  }

  /** Whether any text has a normalised word. */
  public boolean holds(String word) {
    return rarity.textsWith(word) > 0;
  }

  public SpellingCorrector spelling() {
    return spelling;
  }

  /** How many texts the index holds. */
  public int size() {
    return reader.numDocs();
  }

  /** What is wrong with the files of this index, if anything is. */
  Optional<String> checksumFault() {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return Optional.empty();
    } catch (IOException damaged) {
      return Optional.of("files are damaged: " + damaged.getMessage());
    }
  }

  List<TextHead> heads() {
    try {
      List<TextHead> heads = new ArrayList<>(size());
      StoredFields stored = reader.storedFields();
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        heads.add(TextDocument.head(stored.document(doc)));
      }
      return heads;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String normalized(String text) {
    String head = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
    return ThaiNormalizer.normalize(head);
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
