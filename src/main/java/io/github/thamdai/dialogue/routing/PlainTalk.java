package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.wording.Phrase;
import java.util.List;
import java.util.Map;

/**
 * Small talk and requests that are refused, from smalltalk.yaml and privacy.yaml.
 *
 * @param smalltalk tried in order
 * @param privateMatters each rule is a list of groups; a message that holds one phrase of every
 *     group, in order, asks for another person's data
 * @param examples messages of each kind that is learned, by its name
 */
public record PlainTalk(
    List<SmallTalk> smalltalk,
    List<List<List<String>>> privateMatters,
    Map<String, List<String>> examples) {

  /**
   * One kind of small talk, phrases in compact normal form.
   *
   * @param whole messages that are only this
   * @param contains phrases that decide wherever they stand
   * @param unless phrases beside which those do not: what is over is no danger any more
   * @param forget whether the conversation starts anew
   */
  public record SmallTalk(
      Phrase reply,
      List<String> whole,
      List<String> contains,
      List<String> unless,
      boolean forget) {

    /** @param bare the message without what does not change its sense */
    boolean isMeant(String message, String bare) {
      return whole.contains(message)
          || whole.contains(bare)
          || (contains.stream().anyMatch(message::contains)
              && unless.stream().noneMatch(message::contains));
    }
  }
}
