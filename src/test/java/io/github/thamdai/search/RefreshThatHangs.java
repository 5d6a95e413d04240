package io.github.thamdai.search;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** A process that refreshes as far as one step, says so, and waits to be killed. */
public final class RefreshThatHangs {
  static final String REACHED = "reached";

  private RefreshThatHangs() {}

  public static void main(String[] args) {
    ProgressListener.Step last = ProgressListener.Step.valueOf(args[1]);
    Generations generations = Generations.open(Path.of(args[0]), InstantSource.system());
    generations.refresh(
        SampleSources::edited,
        (step, done, total) -> {
          boolean halfway = done > 0 || step == ProgressListener.Step.READING;
          if (step == last && halfway) {
            System.out.println(REACHED);
            hang();
          }
        });
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
