package io.github.thamdai.security;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.ClientAddress;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.HtmlPage;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.http.SameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code /sign-in} and {@code /sign-out}. Opening a link shows a button; only pressing it uses the
 * link up, because chat programs open links by themselves to draw previews.
 */
public final class SignInPages implements Routes {
  private final SignIn signIn;
  private final WebSessions sessions;
  private final Phrases<SignInPhrase> phrases;
  private final RateLimit tries = new RateLimit(20, Duration.ofMinutes(10));

  public SignInPages(SignIn signIn, WebSessions sessions, Phrases<SignInPhrase> phrases) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.phrases = phrases;
  }

  @Override
  public void mount(Router router) {
    router.get("/sign-in").handler(this::show);
    router.post("/sign-in").handler(this::use);
    router.post("/sign-out").handler(this::leave);
  }

  private void show(RoutingContext ctx) {
    throttle(ctx);
    List<String> tokens = ctx.queryParam("token");
    if (tokens.isEmpty()) {
      page(ctx, 200, paragraph(SignInPhrase.NO_LINK));
      return;
    }
    Optional<Account> owner = signIn.owner(new Secret(tokens.get(0)));
    if (owner.isEmpty()) {
      page(ctx, 410, paragraph(SignInPhrase.LINK_USELESS));
      return;
    }
    Html form =
        Html.of(
                "form",
                Html.of("input")
                    .attr("type", "hidden")
                    .attr("name", "token")
                    .attr("value", tokens.get(0)),
                Html.of("button", phrases.of(SignInPhrase.BUTTON)).attr("type", "submit"))
            .attr("method", "post")
            .attr("action", "/sign-in");
    page(
        ctx,
        200,
        Html.of("p", phrases.of(SignInPhrase.GREETING, "name", owner.get().name())),
        paragraph(SignInPhrase.CONFIRM),
        form);
  }

  private void use(RoutingContext ctx) {
    throttle(ctx);
    SameSite.require(ctx);
    String token = ctx.request().getFormAttribute("token");
    Optional<Secret> cookie =
        token == null ? Optional.empty() : signIn.redeem(new Secret(token));
    if (cookie.isEmpty()) {
      page(ctx, 410, paragraph(SignInPhrase.LINK_USELESS));
      return;
    }
    sessions.begin(ctx, cookie.get());
    seeOther(ctx, "/account");
  }

  private void leave(RoutingContext ctx) {
    sessions.requireForm(ctx, Role.STAFF);
    sessions.end(ctx);
    seeOther(ctx, "/sign-in");
  }

  private void throttle(RoutingContext ctx) {
    if (!tries.allows(ClientAddress.of(ctx))) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    }
  }

  private Html paragraph(SignInPhrase phrase) {
    return Html.of("p", phrases.of(phrase));
  }

  private void page(RoutingContext ctx, int status, Html... content) {
    String title = phrases.of(SignInPhrase.TITLE);
    Html main = Html.of("main", Html.of("h1", title)).withAll(List.of(content));
    main.with(
        Html.of("p", Html.of("a", phrases.of(SignInPhrase.TO_CHAT)).attr("href", "/")));
    ctx.response()
        .setStatusCode(status)
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(HtmlPage.render(title, Html.of("body", main), "/app.css", "/console.css"));
  }

  private static void seeOther(RoutingContext ctx, String path) {
    ctx.response().setStatusCode(303).putHeader("Location", path).end();
  }
}
