package io.github.thamdai.search.generation;

import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generations of one office on disk.
 *
 * <p>A build lies under a name of its own until it is whole; then one atomic rename of the small
 * file {@code current} makes it the served one. A process killed at any moment leaves either the old
 * or the new generation, and litter that the next build clears away.
 */
public final class Generations {
  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
  private static final String POINTER = "current";
  private static final String BUILDING = "building-";
  private static final int KEPT = 2;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path root;
  private final InstantSource clock;

  public Generations(Path root, InstantSource clock) {
    this.root = root;
    this.clock = clock;
  }

  /**
   * What a build is made from.
   *
   * @param compounds words to be kept whole when they are split
   * @param finishing makes what else belongs to the generation, once its index is written
   */
  public record Content(
      Collection<IndexedText> texts, Collection<String> compounds, Runnable finishing) {}

  /** The served generation, if there is one of this version that is whole. */
  public Optional<Generation> current() {
    try {
      String id = Files.readString(root.resolve(POINTER)).strip();
      Path folder = root.resolve(id);
      Manifest manifest = Manifest.read(folder);
      return manifest.analysis() == TextIndex.ANALYSIS_VERSION
          ? Optional.of(new Generation(folder, manifest))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // A generation that cannot be read is as good as none: it is derived, and built anew.
      LOG.atWarn()
          .addKeyValue("folder", root)
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("the index on disk cannot be read and is built anew; check the disk if this recurs");
      return Optional.empty();
    }
  }

  /**
   * Copies the sources, builds, verifies and swaps.
   *
   * @param groups folders to copy, by the name of the copy
   * @param reading makes the content from the copy; what it throws ends the build, and the old
   *     generation stays
   * @throws RefreshRunningException when another build is under way
   */
  public Generation build(
      Map<String, Path> groups, Function<Generation, Content> reading, Progress progress) {
    try (FileChannel channel = lockFile();
        FileLock lock = lock(channel)) {
      if (lock == null) {
        throw new RefreshRunningException();
      }
      clearLitter();
      return buildLocked(groups, reading, progress);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written in " + root, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process
    }
  }

  private Generation buildLocked(
      Map<String, Path> groups, Function<Generation, Content> reading, Progress progress)
      throws IOException {
    String id = STAMP.format(clock.instant());
    Path building = root.resolve(BUILDING + id);
    try {
      Map<String, String> digests = new TreeMap<>();
      for (Map.Entry<String, Path> group : groups.entrySet()) {
        Path copy = Generation.source(building, group.getKey());
        SourceFiles.copy(group.getValue(), copy);
        SourceFiles.digests(copy)
            .forEach((name, digest) -> digests.put(group.getKey() + "/" + name, digest));
      }
      Generation draft =
          new Generation(
              building,
              new Manifest(id, clock.instant(), TextIndex.ANALYSIS_VERSION, 0, digests));
      progress.on(Progress.Step.READING, digests.size());
      Content content = reading.apply(draft);
      progress.on(Progress.Step.INDEXING, content.texts().size());
      TextIndex.build(draft.index(), content.texts(), content.compounds());
      progress.on(Progress.Step.LEARNING, content.texts().size());
      content.finishing().run();
      progress.on(Progress.Step.VERIFYING, content.texts().size());
      Verification.verify(draft.index(), content.texts().size());
      Manifest manifest =
          new Manifest(
              id,
              clock.instant(),
              TextIndex.ANALYSIS_VERSION,
              content.texts().size(),
              digests);
      manifest.write(building);
      Path done = root.resolve(id);
      DurableFiles.move(building, done);
      point(id);
      progress.on(Progress.Step.SWAPPED, manifest.texts());
      prune(id);
      return new Generation(done, manifest);
    } catch (IOException | RuntimeException e) {
      DurableFiles.deleteTree(building);
      throw e;
    }
  }

  private FileChannel lockFile() throws IOException {
    Files.createDirectories(root);
    return FileChannel.open(
        root.resolve("refresh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void point(String id) throws IOException {
    DurableFiles.write(root.resolve(POINTER), (id + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void clearLitter() throws IOException {
    for (Path folder : folders()) {
      if (folder.getFileName().toString().startsWith(BUILDING)) {
        DurableFiles.deleteTree(folder);
      }
    }
  }

  /** Keeps the newest few: a process that still serves the one before may finish with it. */
  private void prune(String current) throws IOException {
    List<Path> old =
        folders().stream()
            .filter(f -> !f.getFileName().toString().equals(current))
            .sorted(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed())
            .skip(KEPT - 1)
            .toList();
    for (Path folder : old) {
      DurableFiles.deleteTree(folder);
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths.filter(Files::isDirectory).toList();
    }
  }

}
