package io.github.thamdai.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a generation was built from; lies in its folder as JSON.
 *
 * @param createdAt ISO instant
 * @param analysisVersion {@link TextIndex#ANALYSIS_VERSION} at the time of building
 * @param texts how many texts it holds
 * @param compounds the office's compounds it was cut with
 * @param digests digest by source name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    String id,
    String createdAt,
    int analysisVersion,
    int texts,
    List<String> compounds,
    Map<String, String> digests) {
  static final String FILE = "manifest.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  public Manifest {
    compounds = List.copyOf(compounds);
    digests = Map.copyOf(digests);
  }

  static Manifest read(Path generation) throws IOException {
    return JSON.readValue(generation.resolve(FILE).toFile(), Manifest.class);
  }

  void write(Path generation) throws IOException {
    byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(inOrder());
    DurableFiles.write(generation.resolve(FILE), json);
  }

  /** Keys in one order, so that two manifests can be compared by eye. */
  private Map<String, Object> inOrder() {
    return new TreeMap<>(
        Map.of(
            "id", id,
            "createdAt", createdAt,
            "analysisVersion", analysisVersion,
            "texts", texts,
            "compounds", compounds,
            "digests", new TreeMap<>(digests)));
  }

  /** Whether a generation built from these sources today would be the same. */
  boolean matches(IndexSources sources) {
    return analysisVersion == TextIndex.ANALYSIS_VERSION
        && texts == sources.texts().size()
        && compounds.equals(sources.compounds())
        && digests.equals(sources.digests());
  }
}
