package io.github.thamdai.corpus;

import java.util.List;

/**
 * A question the office has answered in writing.
 *
 * @param asks ways people ask it; the first one is the heading
 */
public record PublishedAnswer(
    String id, List<String> asks, String answer, Topic topic, boolean confirmed) {

  /** The question it answers, in the words it is best known by. */
  public String heading() {
    return asks.getFirst();
  }
}
