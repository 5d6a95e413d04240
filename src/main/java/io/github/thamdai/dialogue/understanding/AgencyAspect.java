package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Topic;
import java.util.List;

/**
 * Something people ask about the office itself.
 *
 * @param key hours, phone, address ... as agency.yaml's {@code unknown} names them
 * @param asks cue phrases
 * @param like messages that ask for it, to learn from
 */
public record AgencyAspect(String key, Topic topic, List<String> asks, List<String> like) {}
