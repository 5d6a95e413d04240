package io.github.thamdai.corpus;

/** A plain sentence of the office. */
public record Fact(String text, boolean confirmed) implements Item {}
