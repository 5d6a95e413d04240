package io.github.thamdai.corpus;

import java.util.List;

/**
 * A question too broad to answer.
 *
 * @param among ids of the services it may be about, the likeliest first; two at least
 */
public record UnclearQuestion(String ask, List<String> among) {
  public UnclearQuestion {
    among = List.copyOf(among);
  }
}
