package io.github.thamdai.search.classify;

import java.util.Collection;

/** A text, as its terms, with the label it ought to get. */
public record Example(String label, Collection<String> terms) {}
