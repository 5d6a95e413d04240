package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Map;

/**
 * What a search for one question came to.
 *
 * @param candidates likeliest first
 * @param among what broad questions like it may be about: services by id, with how likely each is
 * @param sureness measures of the whole finding, by {@link Sureness} name
 */
public record Findings(List<Candidate> candidates, Map<String, Double> among, Map<String, Double> sureness) {}
