package io.github.thamdai.casework.news;

import java.util.List;

/**
 * Something people can hear of.
 *
 * @param id such as {@code water} or {@code village-5}
 * @param name as people know it
 * @param also other words for it
 */
public record Subject(String id, String name, List<String> also) {

  public Subject {
    also = List.copyOf(also);
  }
}
