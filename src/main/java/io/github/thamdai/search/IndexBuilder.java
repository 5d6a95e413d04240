package io.github.thamdai.search;

import io.github.thamdai.text.ThaiNormalizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes the Lucene index of a collection of texts, once and for all. */
final class IndexBuilder {
  private static final FieldType TERMS = terms();
  private static final double BUFFER_MEGABYTES = 48;

  private final Analysis analysis;

  IndexBuilder(Analysis analysis) {
    this.analysis = analysis;
  }

  void build(Path dir, Collection<IndexedText> texts) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setSimilarity(Similarities.BM25)
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = FSDirectory.open(dir);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (IndexedText text : texts) {
        writer.addDocument(document(text));
      }
      // The index is never changed again, so one segment, which is searched fastest.
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private Document document(IndexedText text) {
    Document document = new Document();
    document.add(new StringField(IndexField.ID, text.id(), Field.Store.YES));
    text.texts().forEach((role, raw) -> add(document, role, ThaiNormalizer.normalize(raw)));
    return document;
  }

  private void add(Document document, Role role, String normalized) {
    for (IndexField field : IndexField.ALL) {
      if (field.role() == role) {
        var terms = new ListTokenStream(analysis.terms(field.kind(), normalized));
        document.add(new Field(field.name(), terms, TERMS));
      }
    }
  }

  private static FieldType terms() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
