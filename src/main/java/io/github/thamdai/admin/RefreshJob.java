package io.github.thamdai.admin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one refresh at a time on a thread of its own and remembers how the last one went. All state
 * is guarded by this object's monitor, which is never held while the refresh works.
 */
public final class RefreshJob {
  private static final Logger LOG = LoggerFactory.getLogger(RefreshJob.class);
  private static final int LINES = 200;

  private final IndexRefresh index;
  private final List<String> lines = new ArrayList<>();
  private boolean running;
  private boolean broken;
  private IndexRefresh.@Nullable RefreshReport report;

  public RefreshJob(IndexRefresh index) {
    this.index = index;
  }

  /**
   * How the running or last refresh goes.
   *
   * @param broken whether it ended by a fault of ours rather than with a report
   */
  public record Progress(
      boolean running,
      boolean broken,
      List<String> lines,
      IndexRefresh.@Nullable RefreshReport report) {}

  /** Begins a refresh; false when one is running already. */
  public synchronized boolean begin() {
    if (running) {
      return false;
    }
    running = true;
    broken = false;
    report = null;
    lines.clear();
    Thread.ofPlatform().daemon().name("index-refresh").start(this::run);
    return true;
  }

  public synchronized Progress progress() {
    return new Progress(running, broken, List.copyOf(lines), report);
  }

  private void run() {
    IndexRefresh.RefreshReport result = null;
    try {
      result = index.refresh(this::tell);
    } catch (RuntimeException e) {
      LOG.error("the refresh of the index broke off; the old one keeps serving", e);
    } finally {
      end(result);
    }
  }

  private synchronized void tell(String line) {
    if (lines.size() == LINES) {
      lines.remove(0);
    }
    lines.add(line);
  }

  private synchronized void end(IndexRefresh.@Nullable RefreshReport result) {
    running = false;
    broken = result == null;
    report = result;
  }
}
