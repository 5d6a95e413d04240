package io.github.thamdai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What changed between two readings of the sources; names in alphabetical order. */
public record SourceDiff(
    List<String> added, List<String> changed, List<String> removed, List<String> unchanged) {
  public SourceDiff {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    unchanged = List.copyOf(unchanged);
  }

  /** Compares digests by source name. */
  public static SourceDiff between(Map<String, String> before, Map<String, String> after) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String old = before.get(name);
      String now = after.get(name);
      if (old == null) {
        added.add(name);
      } else if (now == null) {
        removed.add(name);
      } else {
        (old.equals(now) ? unchanged : changed).add(name);
      }
    }
    return new SourceDiff(added, changed, removed, unchanged);
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
