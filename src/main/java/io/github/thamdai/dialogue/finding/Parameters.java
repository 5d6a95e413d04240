package io.github.thamdai.dialogue.finding;

/**
 * Fitted numbers of the decision; see decision.yaml for the data and date they come from.
 *
 * @param ranking which candidate is meant, over {@link Feature#key} names
 * @param known whether the office's documents hold the matter at all, over {@link Sureness} names
 * @param clear whether one candidate is meant rather than several
 * @param knownAbove below this probability nothing is found
 * @param clearAbove below this probability the assistant asks back
 * @param entryAbove an entry is quoted when its share of the question is at least this
 */
public record Parameters(
    Linear ranking,
    Linear known,
    Linear clear,
    double knownAbove,
    double clearAbove,
    double entryAbove) {}
