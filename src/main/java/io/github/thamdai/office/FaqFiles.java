package io.github.thamdai.office;

import io.github.thamdai.casework.question.FaqDraft;
import io.github.thamdai.casework.question.Publisher;
import io.github.thamdai.dialogue.RefreshDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Publishes answers as files {@code faq/answered-<date>-<n>.yaml} beside those that people write, and
 * has them served. A file that a refresh refuses is taken away again.
 */
public final class FaqFiles implements Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(FaqFiles.class);
  private static final String SCHEMA =
      "# yaml-language-server: $schema=../../schema/faq.schema.json\n";

  private final Path folder;
  private final RefreshDesk refresh;

  /** @param content {@code index/<agency>} */
  public FaqFiles(Path content, RefreshDesk refresh) {
    this.folder = content.resolve("faq");
    this.refresh = refresh;
  }

  @Override
  public synchronized Publication publish(FaqDraft draft) {
    Path file;
    try {
      Files.createDirectories(folder);
      file = write(draft);
    } catch (IOException e) {
      LOG.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("an answer could not be published: its file was not written");
      return Files.isWritable(folder)
          ? new Publication.NotWritten()
          : new Publication.ReadOnly();
    }
    boolean done = false;
    try {
      Publication outcome = served(id(file));
      done = outcome instanceof Publication.Done;
      return outcome;
    } finally {
      if (!done) {
        remove(file);
      }
    }
  }

  private Publication served(String id) {
    return switch (refresh.refresh()) {
      case RefreshDesk.Result.Done done -> new Publication.Done(id);
      case RefreshDesk.Result.Faulty faulty -> new Publication.Faulty(faulty.faults());
      case RefreshDesk.Result.Busy busy -> new Publication.Busy();
    };
  }

  // Names that begin with a dot are no content: a refresh in between never meets half a file. The
  // same name tells another process of this folder that the id is taken.
  private Path write(FaqDraft draft) throws IOException {
    Path half = reserved(draft.on());
    try {
      Path file = folder.resolve(half.getFileName().toString().substring(1));
      Files.writeString(half, SCHEMA + yaml(id(file), draft));
      move(half, file);
      return file;
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private Path reserved(LocalDate on) throws IOException {
    int no = 0;
    while (true) {
      no++;
      String name = "answered-" + on + "-" + no + ".yaml";
      Path file = folder.resolve(name);
      Path half = folder.resolve("." + name);
      if (Files.exists(file) || Files.exists(half)) {
        continue;
      }
      try {
        Files.createFile(half);
      } catch (FileAlreadyExistsException quicker) {
        continue;
      }
      if (!Files.exists(file)) {
        return half;
      }
      Files.delete(half);
    }
  }

  private static void move(Path half, Path file) throws IOException {
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, file);
    }
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a refused answer could not be taken away again", e);
    }
  }

  private static String yaml(String id, FaqDraft draft) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("ask", draft.asks());
    entry.put("answer", draft.answer());
    entry.put("topic", draft.topic());
    entry.put("updated", draft.on().toString());
    entry.put("source", Map.of("title", draft.source()));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return new Yaml(options).dump(Map.of("questions", List.of(entry)));
  }
}
