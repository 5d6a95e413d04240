package io.github.thamdai.app;

import io.github.thamdai.office.OfficeIndex;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves what another process has refreshed, such as {@code thamdai index refresh}. */
final class FollowGenerations implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FollowGenerations.class);
  private static final long EVERY_MILLIS = 1_000;

  private final OfficeIndex office;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("follow-generations").daemon().factory());

  FollowGenerations(OfficeIndex office) {
    this.office = office;
    var unused =
        timer.scheduleWithFixedDelay(
            this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      office.follow();
    } catch (RuntimeException e) {
      // What is served goes on being served; the next look may find it mended.
      LOG.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("a newer generation could not be opened");
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
