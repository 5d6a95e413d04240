package io.github.thamdai.corpus.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of a reading, so that a person mends a folder in one go. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String file, int line, String message, String mend) {
    add(new Problem(file, line, message, mend));
  }

  public void add(Problem problem) {
    // A file that two readers open is faulty once.
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Ends the reading with {@link FaultyContentException} when anything was found. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new FaultyContentException(all());
    }
  }
}
