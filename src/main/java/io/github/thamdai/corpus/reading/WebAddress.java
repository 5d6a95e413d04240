package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.yaml.YamlMap;

/** Checks addresses that people will open. */
final class WebAddress {
  private WebAddress() {}

  /** Text under a key that must be an http(s) address. */
  static String checked(YamlMap map, String key) {
    String url = map.text(key);
    // Only these two: a javascript: or data: address must never become a link.
    if (!url.isBlank() && !url.startsWith("http://") && !url.startsWith("https://")) {
      map.problem(key, "'" + url + "' is not a web address", "begin it with https:// or http://");
      return "";
    }
    return url;
  }

  /** The same, or the path of a page of this service. */
  static String ownOrChecked(YamlMap map, String key) {
    String url = map.text(key);
    // Two slashes would lead to another host.
    return url.startsWith("/") && !url.startsWith("//") ? url : checked(map, key);
  }
}
