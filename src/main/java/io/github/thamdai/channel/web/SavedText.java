package io.github.thamdai.channel.web;

import io.github.thamdai.http.Html;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a saved page: headings, lists and paragraphs as the office's files mark them. */
final class SavedText {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern ENTRY = Pattern.compile("[-*]\\s+(.*)");

  private SavedText() {}

  static Html draw(String text) {
    Html page = Html.of("div");
    for (String block : text.strip().split("\\n\\s*\\n", -1)) {
      draw(block.strip().lines().map(String::strip).toList(), page);
    }
    return page;
  }

  private static void draw(List<String> lines, Html page) {
    Html paragraph = null;
    Html list = null;
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (heading.matches()) {
        page.with(Html.of("h2", heading.group(1)));
        paragraph = null;
        list = null;
      } else if (entry.matches()) {
        if (list == null) {
          list = Html.of("ul").attr("class", "facts");
          page.with(list);
        }
        list.with(LinkedText.in("li", entry.group(1)));
        paragraph = null;
      } else if (paragraph == null) {
        paragraph = LinkedText.in("p", line);
        page.with(paragraph);
        list = null;
      } else {
        LinkedText.into(paragraph.with(Html.of("br")), line);
      }
    }
  }
}
