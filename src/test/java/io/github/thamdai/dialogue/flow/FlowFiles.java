package io.github.thamdai.dialogue.flow;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.checking.FlowChecks;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of flows written by a test, beside the shipped repairs. */
public final class FlowFiles {
  private final Path folder;

  public FlowFiles(Path folder) {
    this.folder = folder;
    try {
      Files.writeString(folder.resolve("repairs.yaml"), repairs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped repairs, but with nobody to pass a person on to. */
  public static String repairs() throws IOException {
    return Files.readString(Path.of("conversation-flows/repairs.yaml"))
        .replaceFirst("(?m)^staff-flow: .*$", "");
  }

  public Path folder() {
    return folder;
  }

  public FlowFiles write(String name, String yaml) {
    try {
      Files.writeString(folder.resolve(name), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every fault, as people see it. */
  public List<String> faults() {
    Problems problems = new Problems();
    Optional<FlowSet> flows = FlowFolder.read(folder, problems);
    flows.ifPresent(set -> FlowChecks.check(set, problems));
    return problems.all().stream().map(Problem::toString).toList();
  }
}
