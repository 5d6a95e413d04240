package io.github.thamdai.search.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A collection in BEIR form: {@code corpus.jsonl}, and {@code queries.jsonl} with {@code
 * qrels/test.tsv} in the folder itself or in one sub-folder for each query set.
 */
public final class BeirFolder {
  private static final String QUERIES = "queries.jsonl";

  private final Path folder;

  public BeirFolder(Path folder) {
    this.folder = folder;
  }

  public List<Passage> passages() throws IOException {
    return passages(folder.resolve("corpus.jsonl"));
  }

  /** Passages of a file of JSON lines, plain or gzip, with {@code _id} or {@code id}. */
  public static List<Passage> passages(Path file) throws IOException {
    List<Passage> passages = new ArrayList<>();
    JsonLines.forEach(
        file,
        line -> {
          String text = (line.path("title").asText() + "\n" + line.path("text").asText()).strip();
          passages.add(new Passage(id(line), text));
        });
    return passages;
  }

  /**
   * The named query sets, or all where no name is given.
   *
   * @throws IOException also where a named set is not there
   */
  public List<QuerySet> querySets(Collection<String> names) throws IOException {
    List<QuerySet> sets = new ArrayList<>();
    for (Path set : names.isEmpty() ? allSets() : names.stream().map(folder::resolve).toList()) {
      sets.add(querySet(set));
    }
    return sets;
  }

  private List<Path> allSets() throws IOException {
    if (Files.exists(folder.resolve(QUERIES))) {
      return List.of(folder);
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> Files.exists(child.resolve(QUERIES))).sorted().toList();
    }
  }

  private static QuerySet querySet(Path set) throws IOException {
    Map<String, Map<String, Integer>> gains = gains(set.resolve("qrels").resolve("test.tsv"));
    List<LabelledQuery> queries = new ArrayList<>();
    JsonLines.forEach(
        set.resolve(QUERIES),
        line -> {
          Map<String, Integer> relevant = gains.get(id(line));
          if (relevant != null) {
            queries.add(new LabelledQuery(id(line), line.path("text").asText(), relevant));
          }
        });
    return new QuerySet(String.valueOf(set.getFileName()), queries);
  }

  private static Map<String, Map<String, Integer>> gains(Path file) throws IOException {
    Map<String, Map<String, Integer>> gains = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      number++;
      if (number == 1 || line.isBlank()) {
        continue;
      }
      if (cells.size() < 3) {
        throw new IOException(file + ":" + number + ": needs query-id, corpus-id and score");
      }
      int gain = Integer.parseInt(cells.get(2).strip());
      if (gain > 0) {
        gains.computeIfAbsent(cells.get(0), q -> new HashMap<>()).put(cells.get(1), gain);
      }
    }
    return gains;
  }

  private static String id(JsonNode line) {
    return line.path(line.has("_id") ? "_id" : "id").asText();
  }
}
