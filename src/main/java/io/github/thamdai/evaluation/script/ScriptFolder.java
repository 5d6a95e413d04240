package io.github.thamdai.evaluation.script;

import io.github.thamdai.corpus.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The scripts of a folder: one file each, sorted into folders by what they try. */
public final class ScriptFolder {
  private static final String ENDING = ".yaml";

  private ScriptFolder() {}

  /**
   * Reads all, by name.
   *
   * @param flows ids of the flows that there are
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static List<Script> read(Path folder, Set<String> flows) {
    Problems problems = new Problems();
    List<Script> scripts =
        files(folder).stream()
            .flatMap(
                file -> {
                  String path = folder.relativize(file).toString().replace('\\', '/');
                  return ScriptReader.read(file, path, flows, problems).stream();
                })
            .toList();
    problems.throwIfAny();
    return scripts;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }

  /** Whether a script is meant by a name: a flow, a folder, a file or a part of its name. */
  public static boolean isMeant(Script script, List<String> names) {
    return names.isEmpty()
        || names.stream()
            .map(name -> name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name)
            .anyMatch(name -> script.flow().equals(name) || script.name().contains(name));
  }
}
