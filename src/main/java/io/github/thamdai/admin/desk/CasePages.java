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
import io.github.thamdai.dialogue.casedesk.ReceivedDay;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /desk/cases}: what citizens reported, and what the office does about it. */
public final class CasePages implements Routes {
  static final int LONGEST_MESSAGE = 1000;
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
    SignedIn session = sessions.requireDesk(ctx);
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
    SignedIn session = sessions.requireDesk(ctx);
    Case shown = visible(ctx, session);
    show(ctx, session, shown, CaseDraft.of(shown));
  }

  private void show(RoutingContext ctx, SignedIn session, Case shown, CaseDraft draft) {
    Instant since = shown.receivedAt().minus(Duplicates.WINDOW);
    List<Case> earlier =
        cases.recent(shown.category(), since, shown.receivedAt()).stream()
            .filter(other -> !other.number().equals(shown.number()))
            .filter(other -> Sight.of(session.account()).sees(other.division()))
            .toList();
    List<Case> alike =
        Duplicates.among(
            earlier, shown.category(), shown.what(), shown.place(), shown.receivedAt());
    view.send(
        ctx, session, shown, cases.history(shown.number()), alike,
        OfficeTime.day(clock.instant()), draft);
  }

  private void change(RoutingContext ctx) {
    SignedIn session = sessions.requireDeskForm(ctx);
    Case before = visible(ctx, session);
    String asked = FormText.of(ctx, "division", 200);
    CaseDraft draft =
        new CaseDraft(
            "",
            FormText.of(ctx, "to", 20),
            office.divisions().contains(asked) ? asked : before.division(),
            FormText.of(ctx, "message", LONGEST_MESSAGE),
            FormText.of(ctx, "note", LONGEST_MESSAGE));
    CasePhrase obstacle = obstacle(ctx, before, draft);
    if (obstacle != null) {
      show(ctx, session, before, draft.refused(phrases.of(obstacle)));
      return;
    }
    CaseChange change = change(session, before, draft);
    if (cases.change(change)) {
      ctx.response().setStatusCode(303).putHeader("Location", after(session, change)).end();
    } else {
      show(
          ctx, session, visible(ctx, session),
          draft.refused(phrases.of(CasePhrase.OVERTAKEN)));
    }
  }

  private static @Nullable CasePhrase obstacle(
      RoutingContext ctx, Case before, CaseDraft draft) {
    CaseState to = draft.state(before);
    boolean moved = to != before.state();
    if (!changes(before, draft) && draft.message().isBlank() && draft.note().isBlank()) {
      return CasePhrase.NOTHING_CHANGED;
    }
    if (moved && to.needsReason() && draft.message().isBlank()) {
      return CasePhrase.REASON_NEEDED;
    }
    boolean legal = !moved || before.state().mayBecome(to);
    return legal && FormText.number(ctx, "seen") == before.version()
        ? null
        : CasePhrase.OVERTAKEN;
  }

  private static boolean changes(Case before, CaseDraft draft) {
    return draft.state(before) != before.state()
        || !draft.division().equals(before.division());
  }

  private CaseChange change(SignedIn session, Case before, CaseDraft draft) {
    CaseState to = draft.state(before);
    Instant now = clock.instant();
    LocalDate dueAnew = ReceivedDay.dueAnew(office.corpus().get(), before, to, now);
    // A remark among colleagues is nothing to be told of.
    String notice =
        changes(before, draft) || !draft.message().isBlank()
            ? notices.ofChange(
                before, to, draft.division(), draft.message(), dueAnew, office.rules())
            : "";
    return new CaseChange(
        before.number(), before.version(), before.state(), to, draft.division(), draft.message(),
        draft.note(), notice, session.account().id(), now, dueAnew,
        notices.ofHandedOn(before, draft.division(), office.rules()));
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
      Case now = visible(ctx, session);
      show(
          ctx, session, now, CaseDraft.of(now).refused(phrases.of(CasePhrase.OVERTAKEN)));
    }
  }

  // Whoever hands a case to another division no longer sees it.
  private static String after(SignedIn session, CaseChange change) {
    return Sight.of(session.account()).sees(change.division())
        ? "/desk/cases/" + change.number()
        : "/desk/cases";
  }

  private void photo(RoutingContext ctx) {
    SignedIn session = sessions.requireDesk(ctx);
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
