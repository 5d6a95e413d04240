package io.github.thamdai.casework.photo;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one door for photos: a few at a time, a few waiting, the rest refused. Thread-safe. */
public final class PhotoDesk implements AutoCloseable {
  /** How large a file may be, in bytes. */
  public static final int MOST_BYTES = PhotoReader.MOST_BYTES;

  private final ThreadPoolExecutor workers;

  /**
   * @param width photos worked on at once
   * @param waiting photos that may wait
   */
  public PhotoDesk(int width, int waiting) {
    workers =
        new ThreadPoolExecutor(
            width,
            width,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().name("photo-", 0).daemon().factory());
    workers.allowCoreThreadTimeOut(true);
  }

  /**
   * Reads a photo; blocks until it is done.
   *
   * @param sent the file as it came
   * @throws PhotoRefused when it is not taken
   * @throws RejectedExecutionException when too many wait already
   */
  public Photo read(byte[] sent) throws PhotoRefused {
    FutureTask<Photo> task = new FutureTask<>(() -> PhotoReader.read(sent));
    workers.execute(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PhotoRefused refused) {
        throw refused;
      }
      throw new IllegalStateException("reading a photo failed", e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException("interrupted while a photo was read");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
