package io.github.thamdai.corpus;

/**
 * Names a source.
 *
 * @param id unique within its kind
 * @param title as people read it
 */
public record SourceRef(SourceKind kind, String id, String title) {}
