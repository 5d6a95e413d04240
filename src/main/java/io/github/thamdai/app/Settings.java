package io.github.thamdai.app;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.DatabaseUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings by name, each with the place it came from; faults are collected and never quote a value
 * that may hold a password.
 */
final class Settings {
  private static final String FILE = "thamdai.yaml";
  private static final Set<String> NAMES =
      Set.of(
          "PORT",
          "DATABASE_URL",
          "LINE_CHANNEL_SECRET",
          "LINE_CHANNEL_TOKEN",
          "PUBLIC_URL",
          "THAMDAI_CONTENT",
          "THAMDAI_FLOWS",
          "THAMDAI_DATA");

  private final Map<String, String> env;
  private final Map<String, String> file = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Problems problems;

  private Settings(Map<String, String> env, Problems problems) {
    this.env = env;
    this.problems = problems;
  }

  static Settings read(Map<String, String> env, Path workingDir, Problems problems) {
    Settings settings = new Settings(env, problems);
    Path path = workingDir.resolve(FILE);
    if (Files.exists(path)) {
      YamlFile.read(path, FILE, problems).ifPresent(settings::take);
    }
    return settings;
  }

  private void take(YamlMap map) {
    map.allowOnly(NAMES);
    for (String name : NAMES) {
      String value = map.optionalText(name);
      if (value != null) {
        file.put(name, value);
        lines.put(name, map.lineOf(name));
      }
    }
  }

  int port(String name, int otherwise) {
    String value = value(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // told below, as is a number out of range
    }
    fault(name, "'" + value + "' is not a port", "write a number from 1 to 65535, such as 8080");
    return otherwise;
  }

  Optional<DatabaseUrl> database(String name) {
    String value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    Optional<DatabaseUrl> url = DatabaseUrl.parse(value);
    if (url.isEmpty()) {
      fault(
          name,
          "it does not have the form of a database address",
          "write postgresql://user:password@host:5432/database, with special characters of the"
              + " password as %40 for @, %3A for : and so on");
    }
    return url;
  }

  Optional<Config.LineChannel> line(String secretName, String tokenName) {
    String secret = value(secretName);
    String token = value(tokenName);
    if (secret == null && token == null) {
      return Optional.empty();
    }
    if (secret == null || token == null) {
      String missing = secret == null ? secretName : tokenName;
      fault(
          missing,
          "it is missing while " + (secret == null ? tokenName : secretName) + " is set",
          "set both from the channel's page in the LINE Developers console, or neither");
      return Optional.empty();
    }
    return Optional.of(new Config.LineChannel(new Secret(secret), new Secret(token)));
  }

  Optional<String> publicUrl(String name) {
    String value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(value);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && !value.endsWith("/") && uri.getRawQuery() == null) {
        return Optional.of(value);
      }
    } catch (URISyntaxException e) {
      // told below
    }
    fault(
        name,
        "'" + value + "' is not a web address of the service",
        "write https://chat.example.go.th, without a slash at the end");
    return Optional.empty();
  }

  String folder(String name, String otherwise) {
    String value = value(name);
    return value == null ? otherwise : value;
  }

  // An empty variable counts as unset: container tools pass on variables that nobody filled in.
  private @Nullable String value(String name) {
    String set = env.get(name);
    return set != null && !set.isBlank() ? set.strip() : file.get(name);
  }

  private void fault(String name, String message, String mend) {
    String set = env.get(name);
    boolean fromFile = (set == null || set.isBlank()) && lines.containsKey(name);
    problems.add(
        fromFile ? FILE : "environment",
        fromFile ? lines.getOrDefault(name, 0) : 0,
        name + ": " + message,
        mend);
  }
}
