package io.github.thamdai.channel.line.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * How many messages of this month are left: as LINE said last, corrected at once when LINE refuses
 * some because there are too few.
 */
public final class MonthlyQuota implements AutoCloseable {
  private final Watched<Quota> watched;
  private final Executor aside;

  /**
   * @param ask may throw {@link LineRefusal}
   * @param aside runs what has to wait for LINE
   */
  public MonthlyQuota(Duration between, Supplier<Quota> ask, Executor aside) {
    this.aside = aside;
    this.watched = new Watched<>("quota", between, ask);
  }

  public void start() {
    watched.start();
  }

  /** Empty while LINE has not said anything. */
  public Optional<Quota> last() {
    return watched.last();
  }

  /** Asks LINE, which takes some seconds at most; what was known where LINE does not answer. */
  public Optional<Quota> anew() {
    return watched.anew().or(watched::last);
  }

  /**
   * LINE refused to push because the month's messages do not suffice. Returns at once.
   *
   * @param messages how many pushes were asked for
   */
  public void refused(long messages) {
    // One that is refused tells all; of many it tells only that they were too many, so LINE is
    // asked. It is asked as well where a plan without limit was known, or none.
    Optional<Quota> known = last().filter(q -> messages == 1 && q.limit().isPresent());
    if (known.isPresent()) {
      watched.correct(known.get().refused(messages));
    } else {
      aside.execute(() -> anew().map(q -> q.refused(messages)).ifPresent(watched::correct));
    }
  }

  @Override
  public void close() {
    watched.close();
  }
}
