package io.github.thamdai.search.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the sources of one generation differ from those of another, by path. */
public record Diff(
    List<String> added, List<String> changed, List<String> removed, int unchanged) {

  /**
   * Compares digests.
   *
   * @param before empty when there was no generation
   */
  public static Diff between(Map<String, String> before, Map<String, String> after) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    int unchanged = 0;
    for (Map.Entry<String, String> source : after.entrySet()) {
      String old = before.get(source.getKey());
      if (old == null) {
        added.add(source.getKey());
      } else if (old.equals(source.getValue())) {
        unchanged++;
      } else {
        changed.add(source.getKey());
      }
    }
    List<String> removed = before.keySet().stream().filter(k -> !after.containsKey(k)).toList();
    return new Diff(List.copyOf(added), List.copyOf(changed), removed, unchanged);
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
