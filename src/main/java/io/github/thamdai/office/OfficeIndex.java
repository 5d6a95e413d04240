package io.github.thamdai.office;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.finding.Catalog;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.generation.Diff;
import io.github.thamdai.search.generation.Generation;
import io.github.thamdai.search.generation.Generations;
import io.github.thamdai.search.generation.Progress;
import io.github.thamdai.search.generation.SourceFiles;
import io.github.thamdai.search.generation.UnsoundIndexException;
import io.github.thamdai.search.generation.Verification;
import io.github.thamdai.staff.Proofs;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one office knows, served from its newest sound generation.
 *
 * <p>A generation holds a copy of the files it was built from, so that a faulty edit, or a restart
 * in the middle of one, never changes what is served.
 */
public final class OfficeIndex implements OfficeAssistant.KnowledgeLease, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OfficeIndex.class);
  private static final String FLOWS = "conversation-flows";

  private final OfficeFolders folders;
  private final Generations generations;
  private final Proofs proofs;
  private final InstantSource clock;
  private volatile @Nullable Served served;
  private volatile List<Problem> faults = List.of();

  /** @param proofs what is recorded as proof that something owed was done */
  public OfficeIndex(OfficeFolders folders, InstantSource clock, Proofs proofs) {
    this.folders = folders;
    this.proofs = proofs;
    this.clock = clock;
    this.generations = new Generations(folders.generations(), clock);
  }

  /** What a refresh came to. */
  public record Refreshed(Generation generation, Diff diff) {}

  /**
   * Serves the newest generation; builds one first when there is none or the files have changed.
   *
   * @throws FaultyContentException when the files are faulty and there is no older generation
   */
  public synchronized void open(Progress progress) {
    Optional<Generation> newest = generations.current();
    boolean same =
        newest.isPresent() && digests().equals(newest.get().manifest().sources());
    if (same && serves(newest.get())) {
      return;
    }
    try {
      refresh(progress);
    } catch (FaultyContentException e) {
      if (newest.isEmpty() || !serves(newest.get())) {
        throw e;
      }
    }
  }

  /** A generation is derived: one that is damaged is told of, and is as good as none. */
  private boolean serves(Generation generation) {
    try {
      serve(generation);
      return true;
    } catch (UncheckedIOException | UnsoundIndexException | FaultyContentException e) {
      LOG.atWarn()
          .addKeyValue("folder", generation.folder())
          .addKeyValue("fault", e.getMessage())
          .log("the index on disk is damaged and is built anew; check the disk if this recurs");
      return false;
    }
  }

  /**
   * Reads, builds, verifies and swaps.
   *
   * @throws FaultyContentException with every fault; what was served is served on
   */
  public synchronized Refreshed refresh(Progress progress) {
    Map<String, String> before =
        generations.current().map(g -> g.manifest().sources()).orElse(Map.of());
    Map<String, Path> groups = new LinkedHashMap<>();
    groups.put(folders.agency(), folders.content());
    groups.put(FLOWS, folders.flows());
    try {
      Generation built = generations.build(groups, this::content, progress);
      faults = List.of();
      serve(built);
      return new Refreshed(built, Diff.between(before, built.manifest().sources()));
    } catch (FaultyContentException e) {
      faults = e.problems();
      throw e;
    }
  }

  private Generations.Content content(Generation draft) {
    Sources sources = Sources.read(draft.source(folders.agency()), draft.source(FLOWS));
    return new Generations.Content(
        new Catalog(sources.corpus()).texts(),
        sources.corpus().lexicon().compounds(),
        () ->
            GenerationLearning.learn(
                sources,
                new TaughtFrom(folders.agency(), FLOWS),
                draft,
                generations.current()));
  }

  /** Opens a generation that another process built; does nothing when none is newer. */
  public synchronized void follow() {
    Served now = served;
    Optional<Generation> newest = generations.current();
    if (newest.isPresent()
        && (now == null
            || !now.generation().manifest().id().equals(newest.get().manifest().id()))) {
      serve(newest.get());
    }
  }

  private void serve(Generation generation) {
    Sources sources = Sources.read(generation.source(folders.agency()), generation.source(FLOWS));
    TextIndex index = TextIndex.open(generation.index());
    Knowledge knowledge =
        new Knowledge(
            sources.corpus(),
            new Catalog(sources.corpus()),
            index,
            GenerationLearning.read(index, generation),
            sources.guidance(),
            sources.parameters(),
            proofs);
    Served before = served;
    served = new Served(generation, knowledge, index);
    if (before != null) {
      before.giveBack();
    }
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    SourceFiles.digests(folders.content())
        .forEach((name, digest) -> digests.put(folders.agency() + "/" + name, digest));
    SourceFiles.digests(folders.flows())
        .forEach((name, digest) -> digests.put(FLOWS + "/" + name, digest));
    return digests;
  }

  @Override
  public <T> T with(Function<Knowledge, T> use) {
    while (true) {
      Served now = served;
      if (now == null) {
        throw new IllegalStateException("the office is not open");
      }
      if (now.borrow()) {
        try {
          return use.apply(now.knowledge());
        } finally {
          now.giveBack();
        }
      }
    }
  }

  /** The served generation; empty before {@link #open}. */
  public Optional<Generation> generation() {
    return Optional.ofNullable(served).map(Served::generation);
  }

  /** The newest generation on disk, whether or not it is open. */
  public Optional<Generation> newest() {
    return generations.current();
  }

  public OfficeFolders folders() {
    return folders;
  }

  /** How the files differ from the newest generation. */
  public Diff unserved() {
    Map<String, String> indexed =
        generations.current().map(g -> g.manifest().sources()).orElse(Map.of());
    return Diff.between(indexed, digests());
  }

  /**
   * Reads the files as a refresh would, and checks the newest generation; changes nothing.
   *
   * @return every fault of the files
   * @throws io.github.thamdai.search.generation.UnsoundIndexException when the index is damaged
   */
  public List<Problem> check() {
    generations
        .current()
        .ifPresent(g -> Verification.verify(g.index(), g.manifest().texts()));
    try {
      Sources.read(folders.content(), folders.flows());
      return List.of();
    } catch (FaultyContentException e) {
      return e.problems();
    }
  }

  /** Parts of the served files that could not be read and are left out, or that soon are missing. */
  public List<Problem> warnings() {
    Corpus corpus = with(Knowledge::corpus);
    List<Problem> warnings = new ArrayList<>(corpus.warnings());
    String file = folders.agency() + "/holidays.yaml";
    warnings.addAll(
        HolidayReminder.of(corpus.holidays(), OfficeTime.day(clock.instant()), file));
    return List.copyOf(warnings);
  }

  /** Faults found by the last refresh; empty when it went well. */
  public List<Problem> faults() {
    return faults;
  }

  @Override
  public synchronized void close() {
    Served now = served;
    served = null;
    if (now != null) {
      now.giveBack();
    }
  }
}
