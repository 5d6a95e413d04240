package io.github.thamdai.search.generation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** A process that refreshes as far as one step, says so, and waits to be killed. */
public final class RefreshThatHangs {
  static final String REACHED = "reached";

  private RefreshThatHangs() {}

  public static void main(String[] args) {
    Progress.Step last = Progress.Step.valueOf(args[1]);
    SampleBuild.build(
        new Generations(Path.of(args[0]), InstantSource.system()),
        "วัคซีนสุนัข",
        (step, count) -> {
          if (step == last) {
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
