package io.github.thamdai.search;

/** Hears how far a refresh is; called on the thread that refreshes. */
@FunctionalInterface
public interface ProgressListener {
  /** The steps of a refresh, in their order. */
  enum Step {
    READING,
    BUILDING,
    VERIFYING,
    SWAPPING
  }

  ProgressListener SILENT = (step, done, total) -> {};

  /**
   * @param done how many texts this step has behind it
   * @param total how many it has in all; 0 while that is unknown
   */
  void reached(Step step, int done, int total);
}
