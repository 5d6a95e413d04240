package io.github.thamdai.corpus.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** The office's files cannot be used as they are; carries every fault found. */
public final class FaultyContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public FaultyContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
