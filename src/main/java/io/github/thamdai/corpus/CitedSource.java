package io.github.thamdai.corpus;

/** Where a manual's facts come from. */
public record CitedSource(String url, String what) {}
