package io.github.thamdai.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The generations on disk: one folder each, and a file {@code current} that names the one in use.
 *
 * <p>A folder under construction ends in {@code .building} and is renamed once it is whole, so any
 * other folder is a complete generation, whenever a process was killed.
 */
final class GenerationFolder {
  private static final String CURRENT = "current";
  private static final String BUILDING = ".building";
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path root;

  GenerationFolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  Path of(String id) {
    return root.resolve(id);
  }

  /** An id that sorts after all earlier ones and is not taken. */
  String freshId(Instant now) {
    String base = ID.format(now);
    String id = base;
    for (int next = 2; Files.exists(of(id)); next++) {
      id = base + "-" + next;
    }
    return id;
  }

  Path beginBuilding(String id) throws IOException {
    Path building = root.resolve(id + BUILDING);
    DurableFiles.deleteTree(building);
    return Files.createDirectories(building);
  }

  void finishBuilding(String id) throws IOException {
    DurableFiles.move(root.resolve(id + BUILDING), of(id));
  }

  void abandonBuildings() throws IOException {
    for (Path child : children()) {
      if (child.toString().endsWith(BUILDING)) {
        DurableFiles.deleteTree(child);
      }
    }
  }

  void pointTo(String id) throws IOException {
    DurableFiles.write(root.resolve(CURRENT), id.getBytes(StandardCharsets.UTF_8));
  }

  /** Complete generations: the one pointed to, then the others, newest first. */
  List<String> complete() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path child : children()) {
      if (Files.isRegularFile(child.resolve(Manifest.FILE)) && !child.toString().endsWith(BUILDING)) {
        ids.add(String.valueOf(child.getFileName()));
      }
    }
    ids.sort(Comparator.reverseOrder());
    String current = current();
    if (ids.remove(current)) {
      ids.addFirst(current);
    }
    return ids;
  }

  private String current() throws IOException {
    Path pointer = root.resolve(CURRENT);
    return Files.isRegularFile(pointer) ? Files.readString(pointer).strip() : "";
  }

  /** Deletes all complete generations but the first few. */
  void prune(int kept) throws IOException {
    List<String> complete = complete();
    for (String id : complete.subList(Math.min(kept, complete.size()), complete.size())) {
      DurableFiles.deleteTree(of(id));
    }
  }

  private List<Path> children() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(root)) {
      return children.filter(Files::isDirectory).toList();
    }
  }
}
