package io.github.thamdai.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of this thread: what a question costs, however busy the machine is. */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  private final long begun = THREADS.getCurrentThreadCpuTime();

  /** Milliseconds this thread has worked since this was made. */
  double millis() {
    return (THREADS.getCurrentThreadCpuTime() - begun) / NANOS_PER_MILLI;
  }
}
