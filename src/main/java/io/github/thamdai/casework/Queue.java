package io.github.thamdai.casework;

import java.util.List;

/**
 * The front of what waits, and how much waits in all.
 *
 * @param first in order, not more than were asked for
 * @param size of all that waits, {@code first} included
 */
public record Queue<T>(List<T> first, int size) {
  public Queue {
    first = List.copyOf(first);
  }

  /** How much waits behind the front. */
  public int more() {
    return size - first.size();
  }
}
