package io.github.thamdai.admin;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.HtmlPage;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What all pages of the console have in common: navigation, forms with their token. */
public final class ConsoleFrame {
  private final Phrases<ConsolePhrase> phrases;

  public ConsoleFrame(Phrases<ConsolePhrase> phrases) {
    this.phrases = phrases;
  }

  public String say(ConsolePhrase phrase, String... namesAndValues) {
    return phrases.of(phrase, namesAndValues);
  }

  String roleName(Role role) {
    return say(
        switch (role) {
          case ADMIN -> ConsolePhrase.ADMIN;
          case INTEGRITY -> ConsolePhrase.INTEGRITY;
          case STAFF, CITIZEN -> ConsolePhrase.STAFF;
        });
  }

  /** A form with one button and the session's token. */
  Html form(SignedIn session, String action, ConsolePhrase button, Html... fields) {
    return form(session, action, say(button), fields);
  }

  /** As {@link #form(SignedIn, String, ConsolePhrase, Html...)}, with words of another page. */
  public Html form(SignedIn session, String action, String button, Html... fields) {
    return Html.of("form")
        .attr("method", "post")
        .attr("action", action)
        .with(
            Html.of("input")
                .attr("type", "hidden")
                .attr("name", WebSessions.FORM_TOKEN)
                .attr("value", session.formToken()))
        .withAll(List.of(fields))
        .with(Html.of("button", button).attr("type", "submit"));
  }

  void send(RoutingContext ctx, SignedIn session, ConsolePhrase heading, Html... content) {
    send(ctx, session, say(heading), content);
  }

  /** A page under a heading, with the navigation that the reader's role allows. */
  public void send(RoutingContext ctx, SignedIn session, String heading, Html... content) {
    Html main =
        Html.of("main", Html.of("h1", heading)).attr("id", "main").withAll(List.of(content));
    Html body = Html.of("body", header(session), main);
    ctx.response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .end(
            HtmlPage.render(
                heading + " - " + say(ConsolePhrase.TITLE),
                body,
                "/app.css",
                "/console.css"));
  }

  private Html header(SignedIn session) {
    Html links = Html.of("ul");
    Role role = session.account().role();
    if (role.worksOnCases()) {
      links.with(item("/desk/cases", ConsolePhrase.CASES));
      links.with(item("/desk/questions", ConsolePhrase.QUESTIONS));
      links.with(item("/desk/ratings", ConsolePhrase.RATINGS));
      links.with(item("/desk/news", ConsolePhrase.NEWS));
    }
    if (role == Role.INTEGRITY) {
      links.with(item("/desk/integrity", ConsolePhrase.CORRUPTION));
    }
    if (role == Role.ADMIN) {
      links.with(item("/admin", ConsolePhrase.INDEX));
      links.with(item("/admin/flows", ConsolePhrase.FLOWS));
      links.with(item("/admin/accounts", ConsolePhrase.ACCOUNTS));
    }
    links.with(item("/account", ConsolePhrase.OWN_ACCOUNT));
    links.with(item("/", ConsolePhrase.CHAT));
    String who =
        say(
            ConsolePhrase.SIGNED_IN_AS,
            "name",
            session.account().name(),
            "role",
            roleName(role));
    return Html.of(
        "header",
        Html.of("nav", links).attr("aria-label", say(ConsolePhrase.TITLE)),
        Html.of("p", who),
        form(session, "/sign-out", ConsolePhrase.SIGN_OUT));
  }

  private Html item(String path, ConsolePhrase label) {
    return Html.of("li", Html.of("a", say(label)).attr("href", path));
  }
}
