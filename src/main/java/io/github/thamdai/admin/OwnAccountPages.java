package io.github.thamdai.admin;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /account}: one's own name and role, LINE, and a link for another device. */
public final class OwnAccountPages implements Routes {
  private final SignIn signIn;
  private final LineLinks line;
  private final WebSessions sessions;
  private final ConsoleFrame frame;
  private final LinkNotice notice;
  private final String linkCommand;

  /**
   * @param linkCommand the word that a code follows in LINE
   * @param baseUrl what sign-in links begin with
   */
  public OwnAccountPages(
      SignIn signIn,
      LineLinks line,
      WebSessions sessions,
      Phrases<ConsolePhrase> phrases,
      String linkCommand,
      String baseUrl) {
    this.signIn = signIn;
    this.line = line;
    this.sessions = sessions;
    this.frame = new ConsoleFrame(phrases);
    this.notice = new LinkNotice(frame, baseUrl);
    this.linkCommand = linkCommand;
  }

  @Override
  public void mount(Router router) {
    router.get("/account").handler(this::open);
    router.post("/account/link").handler(this::link);
    router.post("/account/line-code").handler(this::lineCode);
    router.post("/account/line-unlink").handler(this::unlink);
  }

  private void open(RoutingContext ctx) {
    show(ctx, sessions.require(ctx, Role.STAFF), Html.of("div"));
  }

  private void link(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.STAFF);
    Html message =
        signIn
            .anotherLink(session.account().id())
            .map(secret -> notice.of(session.account().name(), secret))
            .orElseGet(() -> Html.of("p", frame.say(ConsolePhrase.LINK_REFUSED)));
    show(ctx, session, message);
  }

  private void lineCode(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.STAFF);
    Secret code = line.code(session.account().id());
    Html message =
        Html.of(
                "section",
                Html.of("p", frame.say(ConsolePhrase.LINE_CODE)),
                Html.of("p", Html.of("code", linkCommand + " " + code.text())))
            .attr("class", "good")
            .attr("role", "status");
    show(ctx, session, message);
  }

  private void unlink(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.STAFF);
    line.unlinkAll(session.account().id());
    ctx.response().setStatusCode(303).putHeader("Location", "/account").end();
  }

  private void show(RoutingContext ctx, SignedIn session, Html message) {
    int linked = line.count(session.account().id());
    String state =
        linked == 0
            ? frame.say(ConsolePhrase.LINE_NONE)
            : frame.say(ConsolePhrase.LINE_LINKED, "count", String.valueOf(linked));
    Html lineSection =
        Html.of(
            "section",
            Html.of("h2", frame.say(ConsolePhrase.LINE_TITLE)),
            Html.of("p", state),
            frame.form(session, "/account/line-code", ConsolePhrase.LINE_CODE_BUTTON));
    if (linked > 0) {
      lineSection.with(frame.form(session, "/account/line-unlink", ConsolePhrase.LINE_UNLINK));
    }
    frame.send(
        ctx,
        session,
        ConsolePhrase.OWN_ACCOUNT,
        message,
        lineSection,
        Html.of("h2", frame.say(ConsolePhrase.OTHER_DEVICE)),
        frame.form(session, "/account/link", ConsolePhrase.NEW_LINK));
  }
}
