package io.github.thamdai.search;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.search.ProgressListener.Step;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of an agency through its generations: builds the next beside the one in use, tries it
 * out, and only then puts it in its place.
 *
 * <p>Whatever fails, and whenever the process is killed, the generation before keeps serving. Any
 * number of threads may borrow; one refreshes at a time.
 */
public final class Generations implements Closeable {
  private static final int KEPT = 2;
  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

  private final GenerationFolder folder;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Generation> serving = new AtomicReference<>();
  private final ReentrantLock refreshing = new ReentrantLock();

  private Generations(Path dir, InstantSource clock) {
    this.folder = new GenerationFolder(dir);
    this.clock = clock;
  }

  /** Opens the newest sound generation of a folder, if it has any; the folder need not exist. */
  public static Generations open(Path dir, InstantSource clock) {
    Generations generations = new Generations(dir, clock);
    generations.reload();
    return generations;
  }

  /**
   * Borrows the generation in use; give it back with {@link #release}.
   *
   * @throws OperatorFault {@code index-missing} where nothing was built yet
   */
  public Generation acquire() {
    while (true) {
      Generation current = serving.get();
      if (current == null) {
        throw new OperatorFault(
            "index-missing", "no index in " + folder.root() + "; build it with: thamdai refresh");
      }
      if (current.hold()) {
        return current;
      }
    }
  }

  public void release(Generation borrowed) {
    borrowed.letGo();
  }

  /** Borrows the index for the time of one call. */
  public <T> T ask(Function<TextIndex, T> question) {
    Generation borrowed = acquire();
    try {
      return question.apply(borrowed.index());
    } finally {
      release(borrowed);
    }
  }

  /**
   * Reads the sources and, where they changed, builds and puts to use a new generation.
   *
   * @throws OperatorFault {@code refresh-running} where another refresh of this folder is under
   *     way, {@code index-unsound} where the new generation did not pass its trial
   */
  public RefreshResult refresh(Supplier<IndexSources> reader, ProgressListener progress) {
    if (!refreshing.tryLock()) {
      throw RefreshLock.running(folder.root());
    }
    try (RefreshLock lock = RefreshLock.take(folder.root())) {
      lock.assertHeld();
      reload();
      progress.reached(Step.READING, 0, 0);
      IndexSources sources = reader.get();
      Optional<Manifest> before = manifest();
      Map<String, String> digests = before.map(Manifest::digests).orElse(Map.of());
      SourceDiff diff = SourceDiff.between(digests, sources.digests());
      if (before.isPresent() && before.get().matches(sources)) {
        return new RefreshResult(before.get().id(), false, diff);
      }
      String id = new GenerationBuild(folder, clock, progress).run(sources);
      folder.pointTo(id);
      put(id);
      folder.prune(KEPT);
      progress.reached(Step.SWAPPING, 1, 1);
      return new RefreshResult(id, true, diff);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot refresh the index in " + folder.root(), failure);
    } finally {
      refreshing.unlock();
    }
  }

  /**
   * Puts the newest sound generation on disk to use, as when another process has refreshed it.
   *
   * @return whether another generation serves now than before
   */
  public boolean reload() {
    try {
      for (String id : folder.complete()) {
        if (manifest().map(Manifest::id).filter(id::equals).isPresent()) {
          return false;
        }
        if (opens(id)) {
          return true;
        }
      }
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot open the index in " + folder.root(), failure);
    }
  }

  /** A damaged or outdated generation is passed over: an older one is better than none. */
  private boolean opens(String id) {
    try {
      if (Manifest.read(folder.of(id)).analysisVersion() == TextIndex.ANALYSIS_VERSION) {
        put(id);
        return true;
      }
      LOG.warn("index generation {} was built by another version and is not used", id);
    } catch (IOException | UncheckedIOException damaged) {
      LOG.warn("index generation {} cannot be used: {}", id, damaged.toString());
    }
    return false;
  }

  public GenerationStatus status() {
    try {
      return new GenerationStatus(manifest(), folder.complete(), refreshing.isLocked());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + folder.root(), failure);
    }
  }

  /** Tries out the generation in use. */
  public Verification verify() {
    Generation current = acquire();
    try {
      int texts = current.manifest().texts();
      List<String> problems = new IndexProbe(current.index()).problems(texts, tried -> {});
      return new Verification(current.id(), problems);
    } finally {
      release(current);
    }
  }

  private Optional<Manifest> manifest() {
    return Optional.ofNullable(serving.get()).map(Generation::manifest);
  }

  private void put(String id) throws IOException {
    Path dir = folder.of(id);
    Generation next = new Generation(Manifest.read(dir), TextIndex.open(dir));
    Generation previous = serving.getAndSet(next);
    if (previous != null) {
      previous.letGo();
    }
  }

  /** Lets go of the generation in use; borrowers keep theirs until they give it back. */
  @Override
  public void close() {
    Generation current = serving.getAndSet(null);
    if (current != null) {
      current.letGo();
    }
  }
}
