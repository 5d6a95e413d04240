package io.github.thamdai.search;

/**
 * What a refresh did.
 *
 * @param id the generation that serves now
 * @param rebuilt false where nothing had changed and the generation before still serves
 * @param diff the sources against those of the generation before
 */
public record RefreshResult(String id, boolean rebuilt, SourceDiff diff) {}
