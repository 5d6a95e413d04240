package io.github.thamdai.search;

import io.github.thamdai.text.ThaiNormalizer;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** A text as Lucene keeps it: its id and head stored, the terms of its roles indexed. */
final class TextDocument {
  private static final String TITLE = "title";
  private static final String OPENING = "opening";
  private static final int OPENING_LENGTH = 120;
  private static final FieldType TERMS = terms();

  private final Analysis analysis;

  TextDocument(Analysis analysis) {
    this.analysis = analysis;
  }

  Document of(IndexedText text) {
    Document document = new Document();
    document.add(new StringField(IndexField.ID, text.id(), Field.Store.YES));
    text.texts().forEach((role, raw) -> add(document, role, ThaiNormalizer.normalize(raw)));
    return document;
  }

  static TextHead head(Document stored) {
    return new TextHead(
        stored(stored, IndexField.ID), stored(stored, TITLE), stored(stored, OPENING));
  }

  private static String stored(Document document, String field) {
    return Objects.requireNonNullElse(document.get(field), "");
  }

  private void add(Document document, Role role, String normalized) {
    if (role == Role.TITLE) {
      document.add(new StoredField(TITLE, normalized));
    } else if (role == Role.BODY) {
      String opening = normalized.substring(0, Math.min(OPENING_LENGTH, normalized.length()));
      document.add(new StoredField(OPENING, opening));
    }
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
