package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Reads one saved evidence page: {@code pages/<id>.md}, front matter then text. */
final class PageReader {
  private static final String FENCE = "---";

  private PageReader() {}

  static Optional<Page> read(Path path, String name, Problems problems) {
    String whole;
    try {
      whole = Files.readString(path);
    } catch (IOException e) {
      problems.add(name, 0, "the page cannot be read as UTF-8 text", "save it again as UTF-8");
      return Optional.empty();
    }
    int end = whole.indexOf("\n" + FENCE, FENCE.length());
    if (!whole.startsWith(FENCE) || end < 0) {
      problems.add(
          name, 1, "the page has no heading lines", "begin it with --- then title: and url: then ---");
      return Optional.empty();
    }
    // The fence becomes an empty comment line, so that YAML counts lines as the file does.
    String front = "#" + whole.substring(FENCE.length(), end);
    String text = whole.substring(end + 1 + FENCE.length()).strip();
    return YamlFile.parse(front, name, problems).map(map -> page(map, path, text));
  }

  private static Page page(YamlMap map, Path path, String text) {
    map.allowOnly(Set.of("id", "title", "url", "updated"));
    return new Page(
        ContentNames.slugOfFile(map, path),
        map.text("title"),
        WebAddress.checked(map, "url"),
        map.date("updated"),
        text);
  }
}
