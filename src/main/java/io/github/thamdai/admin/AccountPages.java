package io.github.thamdai.admin;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Accounts;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code /admin/accounts}: who works with the assistant. */
public final class AccountPages implements Routes {
  private static final int LONGEST_NAME = 100;

  private final Accounts accounts;
  private final SignIn signIn;
  private final LineLinks line;
  private final WebSessions sessions;
  private final InstantSource clock;
  private final Supplier<List<String>> divisions;
  private final ConsoleFrame frame;
  private final LinkNotice notice;

  /**
   * @param divisions names from the agency's file
   * @param baseUrl what sign-in links begin with
   */
  public AccountPages(
      Accounts accounts,
      SignIn signIn,
      LineLinks line,
      WebSessions sessions,
      InstantSource clock,
      Supplier<List<String>> divisions,
      Phrases<ConsolePhrase> phrases,
      String baseUrl) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.line = line;
    this.sessions = sessions;
    this.clock = clock;
    this.divisions = divisions;
    this.frame = new ConsoleFrame(phrases);
    this.notice = new LinkNotice(frame, baseUrl);
  }

  @Override
  public void mount(Router router) {
    router.get("/admin/accounts").handler(this::list);
    router.post("/admin/accounts").handler(this::create);
    router.post("/admin/accounts/:id/link").handler(this::link);
    router.post("/admin/accounts/:id/disable").handler(this::disable);
    router.post("/admin/accounts/:id/enable").handler(this::enable);
    router.post("/admin/accounts/:id/line-unlink").handler(this::unlink);
  }

  private void list(RoutingContext ctx) {
    SignedIn session = sessions.require(ctx, Role.ADMIN);
    show(ctx, session, Html.of("div"));
  }

  private void create(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.ADMIN);
    String name = field(ctx, "name");
    String division = field(ctx, "division");
    Role role = field(ctx, "role").equals("admin") ? Role.ADMIN : Role.STAFF;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      show(ctx, session, alarm(ConsolePhrase.NAME_NEEDED));
      return;
    }
    String known = divisions.get().contains(division) ? division : null;
    Optional<Secret> link = signIn.create(name, role, known);
    show(
        ctx,
        session,
        link.map(secret -> notice.of(name, secret))
            .orElseGet(() -> alarm(ConsolePhrase.NAME_TAKEN)));
  }

  private void link(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.ADMIN);
    Account account = account(ctx);
    if (account.role() == Role.INTEGRITY) {
      // With the link an admin could read what only that account may read.
      throw new RequestFault(ErrorCode.NOT_ALLOWED);
    }
    show(
        ctx,
        session,
        signIn
            .anotherLink(account.id())
            .map(secret -> notice.of(account.name(), secret))
            .orElseGet(() -> alarm(ConsolePhrase.LINK_REFUSED)));
  }

  private void disable(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.ADMIN);
    Account account = account(ctx);
    if (account.id().equals(session.account().id())) {
      // The last admin could otherwise lock everybody out.
      throw new RequestFault(ErrorCode.NOT_ALLOWED);
    }
    accounts.disable(account.id(), clock.instant());
    seeList(ctx);
  }

  private void enable(RoutingContext ctx) {
    sessions.requireForm(ctx, Role.ADMIN);
    accounts.enable(account(ctx).id());
    seeList(ctx);
  }

  private void unlink(RoutingContext ctx) {
    sessions.requireForm(ctx, Role.ADMIN);
    line.unlinkAll(account(ctx).id());
    seeList(ctx);
  }

  private void show(RoutingContext ctx, SignedIn session, Html message) {
    Html rows = Html.of("tbody");
    Map<UUID, Integer> linked = line.counts();
    for (Account account : accounts.all()) {
      rows.with(row(session, account, linked.getOrDefault(account.id(), 0)));
    }
    Html head = Html.of("tr");
    for (ConsolePhrase column :
        List.of(
            ConsolePhrase.NAME, ConsolePhrase.ROLE, ConsolePhrase.DIVISION, ConsolePhrase.STATE)) {
      head.with(Html.of("th", frame.say(column)).attr("scope", "col"));
    }
    head.with(Html.of("td"));
    frame.send(
        ctx,
        session,
        ConsolePhrase.ACCOUNTS,
        message,
        Html.of("div", Html.of("table", Html.of("thead", head), rows)).attr("class", "wide"),
        Html.of("h2", frame.say(ConsolePhrase.NEW_ACCOUNT)),
        NewAccountForm.of(frame, session, divisions.get()));
  }

  private Html row(SignedIn session, Account account, int linked) {
    String path = "/admin/accounts/" + account.id();
    Html actions = Html.of("td");
    if (account.disabled()) {
      actions.with(frame.form(session, path + "/enable", ConsolePhrase.ENABLE));
    } else {
      if (account.role() != Role.INTEGRITY) {
        actions.with(frame.form(session, path + "/link", ConsolePhrase.NEW_LINK));
      }
      if (!account.id().equals(session.account().id())) {
        actions.with(frame.form(session, path + "/disable", ConsolePhrase.DISABLE));
      }
    }
    if (linked > 0) {
      actions.with(frame.form(session, path + "/line-unlink", ConsolePhrase.LINE_UNLINK_ONE));
    }
    return Html.of(
        "tr",
        Html.of("th", account.name()).attr("scope", "row"),
        Html.of("td", frame.roleName(account.role())),
        Html.of("td", account.division() == null ? "-" : account.division()),
        Html.of(
            "td",
            frame.say(account.disabled() ? ConsolePhrase.DISABLED : ConsolePhrase.ACTIVE)),
        actions);
  }

  private Html alarm(ConsolePhrase phrase) {
    return Html.of("p", frame.say(phrase)).attr("class", "alarm").attr("role", "alert");
  }

  private Account account(RoutingContext ctx) {
    try {
      return accounts
          .find(UUID.fromString(ctx.pathParam("id")))
          .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
    } catch (IllegalArgumentException e) {
      throw new RequestFault(ErrorCode.NOT_FOUND);
    }
  }

  private static void seeList(RoutingContext ctx) {
    ctx.response().setStatusCode(303).putHeader("Location", "/admin/accounts").end();
  }

  private static String field(RoutingContext ctx, String name) {
    String value = ctx.request().getFormAttribute(name);
    return value == null ? "" : value.strip();
  }
}
