package io.github.thamdai.search.generation;

/** Told how far a build has come. */
@FunctionalInterface
public interface Progress {

  /** Steps of a build, in order. */
  enum Step {
    READING,
    INDEXING,
    LEARNING,
    VERIFYING,
    SWAPPED
  }

  /**
   * A step begins; for {@link Step#SWAPPED} it is done.
   *
   * @param count of files or texts the step is about
   */
  void on(Step step, int count);
}
