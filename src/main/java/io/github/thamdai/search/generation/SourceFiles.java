package io.github.thamdai.search.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder: their digests, and a copy of them. Hidden files are left out. */
public final class SourceFiles {
  private SourceFiles() {}

  /**
   * Digests by path below the folder, with "/" between names; empty for a missing folder.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public static Map<String, String> digests(Path folder) {
    Map<String, String> digests = new TreeMap<>();
    forEach(folder, (name, path) -> digests.put(name, digest(path)));
    return digests;
  }

  /**
   * Lays the files down below {@code to}, where none of them is yet.
   *
   * @throws UncheckedIOException when a file cannot be read, or cannot be written or is there already
   */
  public static void copy(Path from, Path to) {
    forEach(
        from,
        (name, path) -> {
          Path target = to.resolve(name);
          Files.createDirectories(target.getParent());
          Files.copy(path, target);
        });
  }

  /** Something done with one file. */
  private interface Use {
    void with(String name, Path path) throws IOException;
  }

  private static void forEach(Path folder, Use use) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path) && !name.startsWith(".") && !name.contains("/.")) {
          use.with(name, path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file in " + folder + " cannot be read or copied", e);
    }
  }

  private static String digest(Path path) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(path)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
