package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.corruption.CorruptionReport;
import io.github.thamdai.casework.corruption.CorruptionReports;
import io.github.thamdai.casework.corruption.ReportState;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.FormText;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Accounts;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** {@code /desk/integrity}: reports of corruption, for those appointed to read them and nobody else. */
public final class IntegrityPages implements Routes {
  static final int LONGEST_MESSAGE = 3000;

  private final CorruptionReports reports;
  private final Accounts accounts;
  private final WebSessions sessions;
  private final InstantSource clock;
  private final IntegrityView view;

  public IntegrityPages(
      CorruptionReports reports,
      Accounts accounts,
      WebSessions sessions,
      InstantSource clock,
      Phrases<IntegrityPhrase> phrases,
      ConsoleFrame frame) {
    this.reports = reports;
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
    this.view = new IntegrityView(frame, phrases);
  }

  @Override
  public void mount(Router router) {
    router.get("/desk/integrity").handler(this::list);
    router.get("/desk/integrity/:id").handler(this::show);
    router.post("/desk/integrity/:id").handler(this::answer);
    router.get("/desk/integrity/:id/photos/:photo").handler(this::photo);
  }

  private void list(RoutingContext ctx) {
    SignedIn session = sessions.requireOnly(ctx, Role.INTEGRITY);
    // Whoever reads here is known to all who do: a new reader cannot come in unseen.
    List<String> readers =
        accounts.all().stream()
            .filter(account -> account.role() == Role.INTEGRITY && !account.disabled())
            .map(Account::name)
            .toList();
    view.list(ctx, session, reports.all(), readers);
  }

  private void show(RoutingContext ctx) {
    SignedIn session = sessions.requireOnly(ctx, Role.INTEGRITY);
    view.one(ctx, session, report(ctx), null, "");
  }

  private void answer(RoutingContext ctx) {
    SignedIn session = sessions.requireFormOnly(ctx, Role.INTEGRITY);
    CorruptionReport report = report(ctx);
    String text = FormText.of(ctx, "message", LONGEST_MESSAGE);
    ReportState from = ReportState.of(FormText.of(ctx, "from", 20)).orElse(report.state());
    ReportState to = ReportState.of(FormText.of(ctx, "to", 20)).orElse(from);
    boolean legal = to == from || from.next().contains(to);
    if (text.isBlank()) {
      view.one(ctx, session, report, IntegrityPhrase.MESSAGE_NEEDED, text);
      return;
    }
    boolean kept =
        legal
            && reports.answer(
                report.id(),
                from,
                to,
                text,
                session.account().id(),
                OfficeTime.day(clock.instant()));
    if (kept) {
      ctx.response()
          .setStatusCode(303)
          .putHeader("Location", "/desk/integrity/" + report.id())
          .end();
    } else {
      view.one(ctx, session, report(ctx), IntegrityPhrase.OVERTAKEN, text);
    }
  }

  private void photo(RoutingContext ctx) {
    sessions.requireOnly(ctx, Role.INTEGRITY);
    Photo photo =
        CasePages.uuid(ctx.pathParam("photo"))
            .flatMap(id -> reports.photo(id(ctx), id))
            .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
    ctx.response()
        .putHeader("Content-Type", "image/jpeg")
        .putHeader("Cache-Control", "no-store")
        .end(Buffer.buffer(photo.jpeg()));
  }

  private CorruptionReport report(RoutingContext ctx) {
    return reports.find(id(ctx)).orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
  }

  private static UUID id(RoutingContext ctx) {
    return CasePages.uuid(ctx.pathParam("id"))
        .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
  }
}
