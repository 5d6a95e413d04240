package io.github.thamdai.search;

import java.util.List;

/** What was found wrong with a generation; nothing where it is sound. */
public record Verification(String id, List<String> problems) {
  public Verification {
    problems = List.copyOf(problems);
  }

  public boolean passed() {
    return problems.isEmpty();
  }
}
