package io.github.thamdai.app;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.checking.FlowChecks;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an office knows, with flows that were edited since it was opened. Everything else stays, so
 * that an edit costs no new index. Closing puts the files back.
 */
final class EditedFlows implements OfficeAssistant.KnowledgeLease, AutoCloseable {
  private final OfficeAssistant.KnowledgeLease office;
  private final Path folder;
  private final Map<Path, String> before = new HashMap<>();
  private volatile @Nullable Knowledge edited;

  EditedFlows(OfficeAssistant.KnowledgeLease office, Path folder) {
    this.office = office;
    this.folder = folder;
  }

  /** @param from null deletes the file */
  void edit(String flow, @Nullable String from, String to) {
    Path file = folder.resolve(flow + ".yaml");
    try {
      String text = Files.readString(file);
      before.putIfAbsent(file, text);
      if (from == null) {
        Files.delete(file);
      } else if (text.contains(from)) {
        Files.writeString(file, text.replace(from, to));
      } else {
        throw new IllegalArgumentException(file.getFileName() + " has no '" + from + "'");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read();
  }

  /** A faulty set is not served. */
  private void read() {
    Problems problems = new Problems();
    Optional<FlowSet> flows = FlowFolder.read(folder, problems);
    flows.ifPresent(set -> FlowChecks.check(set, problems));
    if (problems.isEmpty()) {
      edited = office.with(knowledge -> knowledge.with(flows.orElseThrow()));
    }
  }

  @Override
  public <T> T with(Function<Knowledge, T> use) {
    Knowledge now = edited;
    return office.with(knowledge -> use.apply(now == null ? knowledge : now));
  }

  @Override
  public void close() {
    before.forEach(
        (file, text) -> {
          try {
            Files.writeString(file, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
