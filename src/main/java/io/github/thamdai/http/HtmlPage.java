package io.github.thamdai.http;

/** The frame every server-rendered page stands in. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * A whole document.
   *
   * @param stylesheets paths, in order
   */
  public static String render(String title, Html body, String... stylesheets) {
    Html head =
        Html.of(
            "head",
            Html.of("meta").attr("charset", "utf-8"),
            Html.of("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1"),
            Html.of("link")
                .attr("rel", "icon")
                .attr("href", "/favicon.svg")
                .attr("type", "image/svg+xml"),
            Html.of("title", title));
    for (String stylesheet : stylesheets) {
      head.with(Html.of("link").attr("rel", "stylesheet").attr("href", stylesheet));
    }
    return "<!doctype html>\n" + Html.of("html", head, body).attr("lang", "th").render();
  }
}
