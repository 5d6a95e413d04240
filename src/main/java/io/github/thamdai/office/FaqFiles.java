package io.github.thamdai.office;

import io.github.thamdai.casework.question.FaqDraft;
import io.github.thamdai.casework.question.Publisher;
import io.github.thamdai.dialogue.RefreshDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
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
    String id;
    try {
      Files.createDirectories(folder);
      id = freeId(draft.on());
      file = folder.resolve(id + ".yaml");
      write(file, SCHEMA + yaml(id, draft));
    } catch (IOException e) {
      LOG.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("an answer could not be published: the office's folder may not be written");
      return new Publication.ReadOnly();
    }
    Publication outcome = served(id);
    if (!(outcome instanceof Publication.Done)) {
      remove(file);
    }
    return outcome;
  }

  private Publication served(String id) {
    return switch (refresh.refresh()) {
      case RefreshDesk.Result.Done done -> new Publication.Done(id);
      case RefreshDesk.Result.Faulty faulty -> new Publication.Faulty(faulty.faults());
      case RefreshDesk.Result.Busy busy -> new Publication.Busy();
    };
  }

  private String freeId(LocalDate on) {
    int no = 1;
    while (Files.exists(folder.resolve(name(on, no) + ".yaml"))) {
      no++;
    }
    return name(on, no);
  }

  private static String name(LocalDate on, int no) {
    return "answered-" + on + "-" + no;
  }

  // Names that begin with a dot are no content: a refresh in between never meets half a file.
  private void write(Path file, String text) throws IOException {
    Path draft = folder.resolve("." + file.getFileName());
    Files.writeString(draft, text);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file);
    }
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
