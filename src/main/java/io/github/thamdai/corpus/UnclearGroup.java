package io.github.thamdai.corpus;

import java.util.List;

/**
 * Questions that are too broad in the same way.
 *
 * @param asks how people put them
 * @param among ids of the services they may be about, the likeliest first; two at least
 */
public record UnclearGroup(List<String> asks, List<String> among) {
  public UnclearGroup {
    asks = List.copyOf(asks);
    among = List.copyOf(among);
  }
}
