package io.github.thamdai.search.generation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a generation is made of.
 *
 * @param id sorts by the time of building
 * @param analysis version of the analysis it was built with
 * @param texts how many texts it indexes
 * @param sources digest of each source file by its path
 */
public record Manifest(
    String id, Instant built, int analysis, int texts, Map<String, String> sources) {
  static final String FILE = "manifest.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public Manifest {
    sources = new TreeMap<>(sources);
  }

  void write(Path folder) throws IOException {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", id);
    node.put("built", built.toString());
    node.put("analysis", analysis);
    node.put("texts", texts);
    node.set("sources", MAPPER.valueToTree(sources));
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(FILE).toFile(), node);
  }

  static Manifest read(Path folder) throws IOException {
    var node = MAPPER.readTree(Files.readAllBytes(folder.resolve(FILE)));
    return new Manifest(
        node.path("id").asText(),
        Instant.parse(node.path("built").asText()),
        node.path("analysis").asInt(),
        node.path("texts").asInt(),
        MAPPER.convertValue(node.path("sources"), new TypeReference<Map<String, String>>() {}));
  }
}
