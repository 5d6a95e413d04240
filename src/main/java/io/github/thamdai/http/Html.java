package io.github.thamdai.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One HTML element under construction. Text and attribute values are always escaped, so that a page
 * cannot be broken by what it shows. Not thread-safe; built and rendered within one request.
 */
public final class Html {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  private Html(String tag) {
    this.tag = tag;
  }

  public static Html of(String tag, Html... children) {
    Html html = new Html(tag);
    for (Html child : children) {
      html.with(child);
    }
    return html;
  }

  public static Html of(String tag, String text) {
    return new Html(tag).text(text);
  }

  public Html attr(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  /** An attribute without a value, such as {@code required}. */
  public Html flag(String name) {
    return attr(name, "");
  }

  public Html text(String text) {
    content.add(text);
    return this;
  }

  public Html with(Html child) {
    content.add(child);
    return this;
  }

  public Html withAll(Iterable<Html> children) {
    children.forEach(content::add);
    return this;
  }

  public String render() {
    StringBuilder out = new StringBuilder();
    renderTo(out);
    return out.toString();
  }

  private void renderTo(StringBuilder out) {
    out.append('<').append(tag);
    attributes.forEach(
        (name, value) -> {
          out.append(' ').append(name).append("=\"");
          escape(value, out);
          out.append('"');
        });
    out.append('>');
    if (VOID.contains(tag)) {
      return;
    }
    for (Object part : content) {
      if (part instanceof Html child) {
        child.renderTo(out);
      } else {
        escape(part.toString(), out);
      }
    }
    out.append("</").append(tag).append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
