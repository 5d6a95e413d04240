package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Topic;

/**
 * How surely a topic is asked.
 *
 * @param score 0 to 1
 * @param at where its first cue ends, to answer in the order of asking
 */
public record TopicScore(Topic topic, double score, int at) {}
