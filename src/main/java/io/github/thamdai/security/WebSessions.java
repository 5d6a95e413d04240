package io.github.thamdai.security;

import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.SameSite;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Sessions as the web sees them: a cookie, a role, and a token in every form. */
public final class WebSessions {
  /** Name of the form field that carries the form token. */
  public static final String FORM_TOKEN = "form_token";

  private final SignIn signIn;
  private final boolean https;

  /** @param https whether people reach the service by https; the cookie then travels only so */
  public WebSessions(SignIn signIn, boolean https) {
    this.signIn = signIn;
    this.https = https;
  }

  /** CITIZEN for everybody not signed in, and for everybody while the store is away. */
  public Identity identityOf(RoutingContext ctx) {
    try {
      return find(ctx)
          .map(session -> session.account().identity())
          .orElse(Identity.of(Role.CITIZEN));
    } catch (StoreUnavailableException away) {
      return Identity.of(Role.CITIZEN);
    }
  }

  public Optional<Sessions.SignedIn> find(RoutingContext ctx) {
    return cookie(ctx).flatMap(signIn::signedIn);
  }

  /** Who is signed in; ends the request when nobody is, or the role is too low. */
  public Sessions.SignedIn require(RoutingContext ctx, Role least) {
    Sessions.SignedIn session =
        find(ctx).orElseThrow(() -> new RequestFault(ErrorCode.SIGN_IN_NEEDED));
    if (session.account().role().compareTo(least) < 0) {
      throw new RequestFault(ErrorCode.NOT_ALLOWED);
    }
    ctx.response().putHeader("Cache-Control", "no-store");
    return session;
  }

  /** As {@link #require}, for what one role alone may see, however high another is. */
  public Sessions.SignedIn requireOnly(RoutingContext ctx, Role role) {
    Sessions.SignedIn session = require(ctx, role);
    if (session.account().role() != role) {
      throw new RequestFault(ErrorCode.NOT_ALLOWED);
    }
    return session;
  }

  /** As {@link #require}, for the desk of ordinary cases, which is apart from that of corruption. */
  public Sessions.SignedIn requireDesk(RoutingContext ctx) {
    Sessions.SignedIn session = require(ctx, Role.STAFF);
    if (!session.account().role().worksOnCases()) {
      throw new RequestFault(ErrorCode.NOT_ALLOWED);
    }
    return session;
  }

  /** As {@link #requireDesk}, for a form that changes something. */
  public Sessions.SignedIn requireDeskForm(RoutingContext ctx) {
    return ofForm(ctx, requireDesk(ctx));
  }

  /** As {@link #require}, for a form that changes something. */
  public Sessions.SignedIn requireForm(RoutingContext ctx, Role least) {
    return ofForm(ctx, require(ctx, least));
  }

  /** As {@link #requireOnly}, for a form that changes something. */
  public Sessions.SignedIn requireFormOnly(RoutingContext ctx, Role role) {
    return ofForm(ctx, requireOnly(ctx, role));
  }

  private static Sessions.SignedIn ofForm(RoutingContext ctx, Sessions.SignedIn session) {
    SameSite.require(ctx);
    String sent = ctx.request().getFormAttribute(FORM_TOKEN);
    if (sent == null || !same(sent, session.formToken())) {
      throw new RequestFault(ErrorCode.FORM_TOO_OLD);
    }
    return session;
  }

  void begin(RoutingContext ctx, Secret secret) {
    ctx.response().addCookie(cookie(secret.text(), SignIn.SESSION_LIFE.toSeconds()));
  }

  void end(RoutingContext ctx) {
    cookie(ctx).ifPresent(signIn::signOut);
    ctx.response().addCookie(cookie("", 0));
  }

  private Optional<Secret> cookie(RoutingContext ctx) {
    Cookie cookie = ctx.request().getCookie(name());
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(new Secret(cookie.getValue()));
  }

  // The prefix makes browsers refuse the cookie from a neighbouring host or without https.
  private String name() {
    return https ? "__Host-thamdai" : "thamdai";
  }

  private Cookie cookie(String value, long seconds) {
    return Cookie.cookie(name(), value)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(https)
        .setPath("/")
        .setMaxAge(seconds);
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
