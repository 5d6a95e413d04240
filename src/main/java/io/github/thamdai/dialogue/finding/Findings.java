package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.search.Correction;
import java.util.List;
import java.util.Map;

/**
 * What a search for one question came to.
 *
 * @param candidates likeliest first
 * @param sureness measures of the whole finding, by {@link Sureness} name
 * @param topics how likely each part is by the wording alone
 * @param correction how the spelling was read
 */
public record Findings(
    List<Candidate> candidates,
    Map<String, Double> sureness,
    Map<Topic, Double> topics,
    Correction correction) {}
