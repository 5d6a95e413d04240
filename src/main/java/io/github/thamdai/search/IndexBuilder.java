package io.github.thamdai.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes the Lucene index of a collection of texts, once and for all. */
final class IndexBuilder {
  private static final double BUFFER_MEGABYTES = 48;

  private final Analysis analysis;

  IndexBuilder(Analysis analysis) {
    this.analysis = analysis;
  }

  void build(Path dir, Collection<IndexedText> texts, IntConsumer built) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setSimilarity(Similarities.BM25)
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = FSDirectory.open(dir);
        IndexWriter writer = new IndexWriter(directory, config)) {
      int done = 0;
      for (IndexedText text : texts) {
        writer.addDocument(new TextDocument(analysis).of(text));
        built.accept(++done);
      }
      // The index is never changed again, so one segment, which is searched fastest.
      writer.forceMerge(1);
      writer.commit();
    }
  }
}
