package io.github.thamdai.channel.web;

import io.github.thamdai.http.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text whose addresses can be opened; "www." alone is how the office prints its own. */
final class LinkedText {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)\\]]");

  private LinkedText() {}

  static Html in(String tag, String text) {
    return into(Html.of(tag), text);
  }

  static Html into(Html parent, String text) {
    Matcher address = ADDRESS.matcher(text);
    int done = 0;
    while (address.find()) {
      parent.text(text.substring(done, address.start()));
      String found = address.group();
      parent.with(outside(found.startsWith("www.") ? "http://" + found : found, found));
      done = address.end();
    }
    return parent.text(text.substring(done));
  }

  /** A link that leaves this service. */
  static Html outside(String url, String label) {
    Html link = Html.of("a", label);
    // Content files are checked for http(s); whatever else gets here is shown, not linked.
    return url.matches("(?s)(https?://|tel:|mailto:).+")
        ? link.attr("href", url).attr("target", "_blank").attr("rel", "noopener")
        : Html.of("span", label);
  }
}
