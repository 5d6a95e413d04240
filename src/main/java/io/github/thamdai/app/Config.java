package io.github.thamdai.app;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.DatabaseUrl;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings, checked as a whole. Secrets print masked.
 *
 * @param database empty for the embedded one in {@code data}
 * @param publicUrl how people reach the service, without a slash at the end
 * @param content folder of the office's files
 * @param flows folder of conversation flows and wording
 * @param data folder of everything the service writes
 */
public record Config(
    int port,
    Optional<DatabaseUrl> database,
    Optional<LineChannel> line,
    Optional<String> publicUrl,
    Path content,
    Path flows,
    Path data) {

  /** Both are needed, or neither. */
  public record LineChannel(Secret secret, Secret token) {}

  /**
   * Reads the environment and, for what it does not set, {@code thamdai.yaml}.
   *
   * @param workingDir where {@code thamdai.yaml} and relative folders are looked for
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static Config read(Map<String, String> env, Path workingDir) {
    Problems problems = new Problems();
    Settings settings = Settings.read(env, workingDir, problems);
    Config config =
        new Config(
            settings.port("PORT", 8080),
            settings.database("DATABASE_URL"),
            settings.line("LINE_CHANNEL_SECRET", "LINE_CHANNEL_TOKEN"),
            settings.publicUrl("PUBLIC_URL"),
            workingDir.resolve(settings.folder("THAMDAI_CONTENT", "index")),
            workingDir.resolve(settings.folder("THAMDAI_FLOWS", "conversation-flows")),
            workingDir.resolve(settings.folder("THAMDAI_DATA", "data")));
    problems.throwIfAny();
    return config;
  }

  /** What links in messages and commands begin with. */
  public String baseUrl() {
    return publicUrl.orElse("http://localhost:" + port);
  }

  public boolean https() {
    return baseUrl().startsWith("https://");
  }
}
