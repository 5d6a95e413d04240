package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Map;

/**
 * What a search for one question came to.
 *
 * @param candidates likeliest first
 * @param touched how likely it is of each service, by id, that it is among what may be meant
 * @param near how near the nearest examples are
 * @param sureness measures of the whole finding, by {@link Sureness} name
 */
public record Findings(
    List<Candidate> candidates,
    Map<String, Double> touched,
    Near near,
    Map<String, Double> sureness) {}
