package io.github.thamdai.corpus;

/** One entry of a manual's section. */
public sealed interface Item permits Fact, Step, RequiredDocument, Charge {

  /** Whether the facts behind it are sure enough to be shown without a caution. */
  boolean confirmed();
}
