package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Checks that ids can stand in addresses and agree with their file's name. */
final class ContentNames {
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private ContentNames() {}

  /** The id under {@code id:}, checked for form. */
  static String slug(YamlMap map) {
    String id = map.text("id");
    if (!id.isBlank() && !SLUG.matcher(id).matches()) {
      map.problem(
          "id",
          "id '" + id + "' cannot stand in a web address",
          "use a-z, 0-9 and single hyphens, beginning with a letter");
    }
    return id;
  }

  /** As {@link #slug}, and the same as the file's name. */
  static String slugOfFile(YamlMap map, Path path) {
    String id = slug(map);
    String name = String.valueOf(path.getFileName());
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    if (!id.isBlank() && !id.equals(stem)) {
      map.problem(
          "id",
          "id '" + id + "' differs from the file's name '" + stem + "'",
          "give both the same name");
    }
    return id;
  }
}
