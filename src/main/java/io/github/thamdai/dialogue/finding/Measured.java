package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Map;

/**
 * What is measured of a question, whatever the parameters.
 *
 * @param candidates subjects that have anything in common with it, not ranked
 * @param breadth how near it is to questions that are too broad
 * @param wording what its words tell: see {@link SubjectWords#wording}
 * @param kinds how likely it is of each {@link MessageKinds kind}
 */
public record Measured(
    List<Candidate> candidates,
    Breadth breadth,
    Map<String, Double> wording,
    Map<String, Double> kinds) {}
