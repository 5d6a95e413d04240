package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Map;

/**
 * What is measured of a question, whatever the parameters.
 *
 * @param candidates subjects that have anything in common with it, not ranked
 * @param touched how likely it is of each service, by id, that it is among what may be meant
 * @param broad how likely it is that it is too broad to mean one
 * @param near how near the nearest examples are
 * @param words how many words it has besides those that ask for a part
 * @param wording what its words tell: see {@link SubjectWords#wording}
 * @param kinds how likely it is of each {@link MessageKinds kind}
 */
public record Measured(
    List<Candidate> candidates,
    Map<String, Double> touched,
    double broad,
    Near near,
    int words,
    Map<String, Double> wording,
    Map<String, Double> kinds) {}
