package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseFilter;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.casework.Duplicates;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.photo.Photos;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.FormText;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /desk/cases}: what citizens reported, and what the office does about it. */
public final class CasePages implements Routes {
  private static final int LONGEST_MESSAGE = 1000;
  private static final int PAGE = 30;

  private final Cases cases;
  private final Photos photos;
  private final CaseNotices notices;
  private final WebSessions sessions;
  private final InstantSource clock;
  private final OfficeRules office;
  private final Phrases<CasePhrase> phrases;
  private final CaseList list;
  private final CaseView view;

  public CasePages(
      Cases cases,
      Photos photos,
      CaseNotices notices,
      WebSessions sessions,
      InstantSource clock,
      OfficeRules office,
      CaseWords words,
      ConsoleFrame frame) {
    this.cases = cases;
    this.photos = photos;
    this.notices = notices;
    this.sessions = sessions;
    this.clock = clock;
    this.office = office;
    this.phrases = words.phrases();
    this.list = new CaseList(frame, words, office);
    this.view = new CaseView(frame, words, office);
  }

  @Override
  public void mount(Router router) {
    router.get("/desk/cases").handler(this::list);
    router.get("/desk/cases/:number").handler(this::show);
    router.post("/desk/cases/:number").handler(this::change);
    router.post("/desk/cases/:number/forget").handler(this::forget);
    router.get("/desk/cases/:number/photos/:id").handler(this::photo);
  }

  private void list(RoutingContext ctx) {
    SignedIn session = sessions.require(ctx, Role.STAFF);
    Sight sight = Sight.of(session.account());
    CaseQuery query = CaseQuery.read(ctx);
    List<Case> found = sight.nothing() ? List.of() : cases.list(filter(query, sight));
    list.send(ctx, session, sight, query, found, PAGE, OfficeTime.day(clock.instant()));
  }

  private CaseFilter filter(CaseQuery query, Sight sight) {
    String division = sight.all() ? query.division() : sight.division();
    return new CaseFilter(
        division == null || division.isEmpty() ? null : division,
        query.state(),
        query.openOnly(),
        query.overdue() ? OfficeTime.day(clock.instant()) : null,
        query.page() * PAGE,
        PAGE + 1);
  }

  private void show(RoutingContext ctx) {
    SignedIn session = sessions.require(ctx, Role.STAFF);
    show(ctx, session, visible(ctx, session), "", "");
  }

  private void show(
      RoutingContext ctx, SignedIn session, Case shown, String alarm, String message) {
    Instant since = shown.receivedAt().minus(Duplicates.WINDOW);
    List<Case> earlier =
        cases.recent(shown.category(), since).stream()
            .filter(other -> !other.number().equals(shown.number()))
            .filter(other -> Sight.of(session.account()).sees(other.division()))
            .toList();
    List<Case> alike =
        Duplicates.among(
            earlier, shown.category(), shown.what(), shown.place(), shown.receivedAt());
    view.send(
        ctx, session, shown, cases.history(shown.number()), alike,
        OfficeTime.day(clock.instant()), alarm, message);
  }

  private void change(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.STAFF);
    Case before = visible(ctx, session);
    String message = FormText.of(ctx, "message", LONGEST_MESSAGE);
    String note = FormText.of(ctx, "note", LONGEST_MESSAGE);
    CaseState to = CaseState.of(FormText.of(ctx, "to", 20)).orElse(before.state());
    String asked = FormText.of(ctx, "division", 200);
    String division = office.divisions().contains(asked) ? asked : before.division();
    boolean changed = to != before.state() || !division.equals(before.division());
    boolean legal = to == before.state() || before.state().mayBecome(to);
    if (!changed && message.isBlank() && note.isBlank()) {
      show(ctx, session, before, phrases.of(CasePhrase.NOTHING_CHANGED), message);
    } else if (to != before.state() && to.needsReason() && message.isBlank()) {
      show(ctx, session, before, phrases.of(CasePhrase.REASON_NEEDED), message);
    } else if (!legal || FormText.number(ctx, "seen") != before.version()) {
      show(ctx, session, before, phrases.of(CasePhrase.OVERTAKEN), message);
    } else {
      // A remark among colleagues is nothing to be told of.
      String notice =
          changed || !message.isBlank()
              ? notices.ofChange(before, to, division, message, office.rules())
              : "";
      CaseChange change =
          new CaseChange(
              before.number(), before.version(), before.state(), to, division, message, note,
              notice, session.account().id(), clock.instant());
      if (cases.change(change)) {
        ctx.response().setStatusCode(303).putHeader("Location", after(session, change)).end();
      } else {
        show(ctx, session, visible(ctx, session), phrases.of(CasePhrase.OVERTAKEN), message);
      }
    }
  }

  private void forget(RoutingContext ctx) {
    SignedIn session = sessions.requireForm(ctx, Role.ADMIN);
    Case before = visible(ctx, session);
    CaseChange remark =
        new CaseChange(
            before.number(), before.version(), before.state(), before.state(), before.division(),
            "", phrases.of(CasePhrase.FORGET_NOTE), "", session.account().id(), clock.instant());
    if (cases.forgetCitizen(remark)) {
      ctx.response().setStatusCode(303).putHeader("Location", after(session, remark)).end();
    } else {
      show(ctx, session, visible(ctx, session), phrases.of(CasePhrase.OVERTAKEN), "");
    }
  }

  // Whoever hands a case to another division no longer sees it.
  private static String after(SignedIn session, CaseChange change) {
    return Sight.of(session.account()).sees(change.division())
        ? "/desk/cases/" + change.number()
        : "/desk/cases";
  }

  private void photo(RoutingContext ctx) {
    SignedIn session = sessions.require(ctx, Role.STAFF);
    Case shown = visible(ctx, session);
    Photo photo =
        uuid(ctx.pathParam("id"))
            .flatMap(id -> photos.of(shown.number(), id))
            .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
    ctx.response()
        .putHeader("Content-Type", "image/jpeg")
        .putHeader("Cache-Control", "no-store")
        .end(Buffer.buffer(photo.jpeg()));
  }

  /** The case of the address; another division's does not exist for whoever may not see it. */
  private Case visible(RoutingContext ctx, SignedIn session) {
    return CaseNumber.in(ctx.pathParam("number"))
        .flatMap(cases::find)
        .filter(found -> Sight.of(session.account()).sees(found.division()))
        .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
