package io.github.thamdai.search;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * One complete, immutable build of the index, open as long as anybody holds it.
 *
 * <p>Borrowed from {@link Generations#acquire} and given back to {@link Generations#release}.
 */
public final class Generation {
  private final Manifest manifest;
  private final TextIndex index;
  private final AtomicInteger holders = new AtomicInteger(1);

  Generation(Manifest manifest, TextIndex index) {
    this.manifest = manifest;
    this.index = index;
  }

  public String id() {
    return manifest.id();
  }

  public Manifest manifest() {
    return manifest;
  }

  public TextIndex index() {
    return index;
  }

  /** False where the last holder has let go already. */
  boolean hold() {
    return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  void letGo() {
    if (holders.decrementAndGet() == 0) {
      index.close();
    }
  }
}
