package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Map;

/**
 * What a search for one question came to.
 *
 * @param candidates likeliest first
 * @param breadth how near it is to questions that are too broad
 * @param sureness measures of the whole finding, by {@link Sureness} name
 */
public record Findings(List<Candidate> candidates, Breadth breadth, Map<String, Double> sureness) {}
