package io.github.thamdai.corpus;

/** A place people ask the office about. */
public record Place(String name, Fact fact) {}
