package io.github.thamdai.dialogue.finding;

/**
 * Fitted numbers of the decision; see decision.yaml for the data and date they come from.
 *
 * @param ranking which candidate is meant, over {@link Feature#key} names
 * @param topic which part is asked, over {@link TopicFeature#key} names
 * @param known whether the office's documents hold the matter at all, over {@link Sureness} names
 * @param clear whether one candidate is meant rather than several
 * @param refer whether the matter of a referral is meant, over {@link EntryRanking} names
 * @param written whether a written answer answers the question, over {@link EntryRanking} names
 * @param knownAbove below this probability nothing is found
 * @param clearAbove below this probability the assistant asks back
 * @param talkAbove from this probability on a message is small talk of a kind
 * @param privateAbove from this probability on it asks for another person's data
 * @param agencyAbove from this probability on it asks about the office itself
 * @param referAbove from this probability on a referral is given
 * @param writtenAbove from this probability on a written answer is given
 */
public record Parameters(
    Linear ranking,
    Linear topic,
    Linear known,
    Linear clear,
    Linear refer,
    Linear written,
    double knownAbove,
    double clearAbove,
    double talkAbove,
    double privateAbove,
    double agencyAbove,
    double referAbove,
    double writtenAbove) {}
