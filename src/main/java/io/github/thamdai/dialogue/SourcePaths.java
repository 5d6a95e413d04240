package io.github.thamdai.dialogue;

import io.github.thamdai.corpus.SourceRef;

/** Where this service shows a source, as a path from its own address. */
public final class SourcePaths {
  private SourcePaths() {}

  public static String of(SourceRef source) {
    return switch (source.kind()) {
      case SERVICE -> "/services/" + source.id();
      case MEASURE -> "/measures/" + source.id();
      case PAGE -> "/pages/" + source.id();
      case AGENCY -> "/agency";
      case FAQ -> "/faq/" + source.id();
      case PLAN -> "/measures";
    };
  }
}
