package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes waiting work from the store and does it on at most {@code width} virtual threads at once.
 *
 * <p>{@link #wake} makes it look at once; otherwise it looks every two seconds, which finds work
 * that another instance left behind. It looks once in five milliseconds at most, so that under load
 * one look finds work for several. Work that throws stays in the store and comes again when its
 * lease has ended.
 */
final class WorkLoop<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
  private static final Duration IDLE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
  private static final Duration LAST_WORK = Duration.ofSeconds(10);

  private final String name;
  private final IntFunction<List<T>> claim;
  private final Consumer<T> work;
  private final Semaphore free;
  private final Semaphore bell = new Semaphore(0);
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread thread;
  private long lastLook = System.nanoTime() - BETWEEN_LOOKS.toNanos();
  private volatile boolean closing;

  /**
   * @param claim takes up to so many pieces of work under a lease
   * @param work does one; must end well within the lease
   */
  WorkLoop(String name, int width, IntFunction<List<T>> claim, Consumer<T> work) {
    this.name = name;
    this.claim = claim;
    this.work = work;
    this.free = new Semaphore(width);
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void wake() {
    bell.release();
  }

  private void run() {
    try {
      while (!closing) {
        if (!takeSome()) {
          bell.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether as much was found as was asked for, so that there may be more. */
  private boolean takeSome() throws InterruptedException {
    free.acquire();
    int places = 1;
    int taken = 0;
    try {
      Thread.sleep(BETWEEN_LOOKS.minusNanos(System.nanoTime() - lastLook));
      places += free.drainPermits();
      // Whatever rang until now is found by this look.
      bell.drainPermits();
      lastLook = System.nanoTime();
      List<T> claimed = claim.apply(places);
      for (T one : claimed) {
        taken++;
        workers.execute(() -> doOne(one));
      }
    } catch (StoreUnavailableException away) {
      LOG.atDebug().addKeyValue("loop", name).log("the store is away");
    } catch (RuntimeException e) {
      log(e, "taking work failed");
    } finally {
      free.release(places - taken);
    }
    return taken == places;
  }

  private void doOne(T one) {
    try {
      work.accept(one);
    } catch (RuntimeException e) {
      log(e, "one piece of work failed and will come again");
    } finally {
      free.release();
      // The next event of the same person may have waited for this one.
      wake();
    }
  }

  // The class only: a message may quote what a person wrote.
  private void log(RuntimeException e, String message) {
    LOG.atWarn()
        .addKeyValue("loop", name)
        .addKeyValue("fault", e.getClass().getName())
        .addKeyValue("at", e.getStackTrace().length == 0 ? "-" : e.getStackTrace()[0].toString())
        .log(message);
  }

  /** Takes no new work and waits a while for what has begun. */
  @Override
  public void close() {
    closing = true;
    wake();
    try {
      if (thread.getState() != Thread.State.NEW) {
        thread.join(LAST_WORK);
      }
      workers.shutdown();
      if (!workers.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
