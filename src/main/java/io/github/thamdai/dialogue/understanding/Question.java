package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.search.Correction;
import java.util.List;
import java.util.Map;

/**
 * A question as it was understood before anything is looked up.
 *
 * @param typed as typed
 * @param normalized in the one normal form
 * @param plain in central Thai with known misspellings mended
 * @param residual what is left of {@code plain} without cue words, particles and names of the
 *     office: what is to be looked for; "" when the question only continues another
 * @param correction {@code plain} with its spelling corrected
 * @param respelled what is left of the corrected text; equal to {@code residual} when the spelling
 *     is right
 * @param words of {@code plain} as the index knows them: compounds and their parts
 * @param correctedWords the same of the corrected text
 * @param meanings the office's words for everyday words, with weights
 * @param topics the parts asked, best first
 * @param namesOffice whether the office itself or a division of it is named
 * @param taken each word that was taken for another
 */
public record Question(
    String typed,
    String normalized,
    String plain,
    String residual,
    Correction correction,
    String respelled,
    List<String> words,
    List<String> correctedWords,
    Map<String, Double> meanings,
    List<TopicScore> topics,
    boolean namesOffice,
    List<Taken> taken) {

  /** The surest part that is asked by a cue word. */
  public double topicScore() {
    return topics.isEmpty() ? 0 : topics.getFirst().score();
  }
}
