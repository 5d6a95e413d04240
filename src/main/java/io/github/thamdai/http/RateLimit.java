package io.github.thamdai.http;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many calls in so long for each key. The keys least recently seen are forgotten first, so a
 * flood of keys costs bounded memory. Thread-safe.
 */
public final class RateLimit {
  private static final int KEYS = 20_000;

  private final int burst;
  private final Duration refill;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > KEYS;
        }
      };

  /**
   * @param burst calls allowed at once
   * @param refill in which the whole burst is allowed again, evenly
   */
  public RateLimit(int burst, Duration refill) {
    this.burst = burst;
    this.refill = refill;
  }

  /** Counts one call; false when it is one too many. */
  public boolean allows(String key) {
    Bucket bucket;
    synchronized (buckets) {
      bucket = buckets.computeIfAbsent(key, k -> fresh());
    }
    return bucket.tryConsume(1);
  }

  private Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(burst, refill))
        .build();
  }
}
