package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Topic;
import java.util.List;
import java.util.Map;

/**
 * The cue words of topics.yaml.
 *
 * @param topics by phrase, what it hints at and how surely
 * @param questionEndings spellings of "isn't it / or not" that all mean ไหม
 * @param followUp words that say nothing by themselves
 * @param ordinals phrases that pick a choice, 1-based; -1 is the last
 * @param correction phrases that say the assistant misunderstood
 * @param officeWords words that mean the office itself, not one of its services
 * @param officeNames words that name the office, a part of it or the people who lead it
 * @param connectors words that join two questions in one message
 * @param pairing words that pair two things one asks for
 */
public record Cues(
    Map<String, Map<Topic, Double>> topics,
    List<String> questionEndings,
    List<String> followUp,
    Map<String, Integer> ordinals,
    List<String> correction,
    List<AgencyAspect> agency,
    List<String> officeWords,
    List<String> officeNames,
    List<String> connectors,
    List<String> pairing) {}
