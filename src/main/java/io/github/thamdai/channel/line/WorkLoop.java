package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes waiting work from the store and does it on at most {@code width} virtual threads at once.
 *
 * <p>Who puts work into the store may take it along in the same step and hand it straight over, see
 * {@link #reserve}: while there are free places the store is not asked for what waits. {@link #wake}
 * makes the loop look at once; otherwise it looks every two seconds, which finds work that another
 * instance left behind, and ten times a second after something was left waiting. It looks once in
 * five milliseconds at most, so that under load one look finds work for several. Work that throws
 * stays in the store and comes again when its lease has ended.
 */
final class WorkLoop<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
  private static final Duration IDLE = Duration.ofSeconds(2);
  private static final Duration SOME_LEFT = Duration.ofMillis(100);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
  private static final Duration LAST_WORK = Duration.ofSeconds(10);

  private final String name;
  private final IntFunction<List<T>> claim;
  private final Consumer<T> work;
  private final Semaphore free;
  private final Semaphore bell = new Semaphore(0);
  // How much is known to wait in the store. Another instance may take of it: never relied on, and
  // forgotten when a look finds nothing while nothing is being done.
  private final AtomicInteger left = new AtomicInteger();
  private volatile long lastLeft;
  private final int width;
  private final Duration idle;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread thread;
  private long lastLook = System.nanoTime() - BETWEEN_LOOKS.toNanos();
  private volatile boolean closing;

  /**
   * @param claim takes up to so many pieces of work under a lease
   * @param work does one; must end well within the lease
   */
  WorkLoop(String name, int width, IntFunction<List<T>> claim, Consumer<T> work) {
    this(name, width, IDLE, claim, work);
  }

  /** @param idle how long it waits between two looks when nothing is known to wait */
  WorkLoop(
      String name, int width, Duration idle, IntFunction<List<T>> claim, Consumer<T> work) {
    this.name = name;
    this.claim = claim;
    this.work = work;
    this.width = width;
    this.idle = idle;
    this.lastLeft = System.nanoTime() - idle.toNanos();
    this.free = new Semaphore(width);
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void wake() {
    bell.release();
  }

  /**
   * Keeps places free for work that is about to be put into the store; close them at once after. None
   * while older work waits there, which goes first.
   */
  Places reserve(int most) {
    int places = 0;
    while (places < most && left.get() == 0 && free.tryAcquire()) {
      places++;
    }
    return new Places(places);
  }

  /** Free places of this loop, for one thread. */
  final class Places implements AutoCloseable {
    private int count;

    private Places(int count) {
      this.count = count;
    }

    int count() {
      return count;
    }

    /** Does this now: it must have been taken from the store under a lease. */
    void begin(T one) {
      count--;
      try {
        workers.execute(() -> doOne(one, false));
      } catch (RejectedExecutionException closed) {
        // It is taken over when its lease has ended.
        free.release();
      }
    }

    /** So much was put into the store without being taken. */
    void leave(int more) {
      if (more > 0) {
        left.addAndGet(more);
        lastLeft = System.nanoTime();
        wake();
      }
    }

    @Override
    public void close() {
      free.release(count);
      count = 0;
    }
  }

  private void run() {
    try {
      while (!closing) {
        if (!takeSome()) {
          bell.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // What was left a moment ago may wait for work on another instance, which cannot ring here.
  private Duration pause() {
    boolean justLeft = System.nanoTime() - lastLeft < idle.toNanos();
    return left.get() > 0 || justLeft ? SOME_LEFT : idle;
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
      boolean wasIdle = places == width;
      List<T> claimed = claim.apply(places);
      left.updateAndGet(
          n -> claimed.isEmpty() && wasIdle ? 0 : Math.max(0, n - claimed.size()));
      for (T one : claimed) {
        taken++;
        workers.execute(() -> doOne(one, true));
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

  private void doOne(T one, boolean moreMayWait) {
    try {
      work.accept(one);
    } catch (RuntimeException e) {
      log(e, "one piece of work failed and will come again");
    } finally {
      free.release();
      // The next event of the same person may have waited for this one.
      if (moreMayWait || left.get() > 0) {
        wake();
      }
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
