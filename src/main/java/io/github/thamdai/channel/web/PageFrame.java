package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.HtmlPage;
import io.vertx.ext.web.RoutingContext;

/** What stands around every document page: the office's name, the way back to the chat. */
final class PageFrame {
  private final PageWording wording;

  PageFrame(PageWording wording) {
    this.wording = wording;
  }

  /** Sends a page; {@code content} follows the heading {@code title}. */
  void send(RoutingContext ctx, Agency agency, String title, Html... content) {
    send(ctx, agency, "no-cache", title, content);
  }

  /** As {@link #send}, for what no browser is to keep. */
  void sendUnkept(RoutingContext ctx, Agency agency, String title, Html... content) {
    send(ctx, agency, "no-store", title, content);
  }

  private void send(
      RoutingContext ctx, Agency agency, String caching, String title, Html... content) {
    Html main =
        Html.of("main", Html.of("h1", title)).attr("id", "main").attr("tabindex", "-1");
    for (Html part : content) {
      main.with(part);
    }
    Html body =
        Html.of(
                "body",
                link("#main", wording.say(PagePhrase.SKIP)).attr("class", "skip"),
                header(agency),
                main,
                footer())
            .attr("class", "document");
    ctx.response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", caching)
        .end(
            HtmlPage.render(
                title + " – " + agency.shortName(), body, "/app.css", "/document.css"));
  }

  private Html header(Agency agency) {
    Html home =
        Html.of("p", link("/", wording.say(PagePhrase.BRAND)))
            .attr("class", "home")
            .with(Html.of("span", agency.shortName()).attr("class", "agency"));
    Html nav =
        Html.of(
            "nav",
            link("/services", wording.say(PagePhrase.TO_SERVICES)),
            link("/agency", wording.say(PagePhrase.TO_AGENCY)));
    Html inner = Html.of("div", home, nav).attr("class", "bar-inner");
    return Html.of("header", inner).attr("class", "bar");
  }

  private Html footer() {
    return Html.of(
            "footer",
            link("/", wording.say(PagePhrase.ASK)).attr("class", "ask"),
            link("/privacy", wording.say(PagePhrase.PRIVACY)))
        .attr("class", "foot");
  }

  static Html link(String path, String label) {
    return Html.of("a", label).attr("href", path);
  }
}
