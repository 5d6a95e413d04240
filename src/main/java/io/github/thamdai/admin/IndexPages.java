package io.github.thamdai.admin;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.wording.FaultWords;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /admin}: what the assistant knows, and the button that refreshes it. */
public final class IndexPages implements Routes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("th"));
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final IndexRefresh index;
  private final RefreshJob job;
  private final WebSessions sessions;
  private final ConsoleFrame frame;
  private final FaultWords faultWords;

  public IndexPages(
      IndexRefresh index,
      RefreshJob job,
      WebSessions sessions,
      Phrases<ConsolePhrase> phrases,
      FaultWords faultWords) {
    this.faultWords = faultWords;
    this.index = index;
    this.job = job;
    this.sessions = sessions;
    this.frame = new ConsoleFrame(phrases);
  }

  @Override
  public void mount(Router router) {
    router.get("/admin").handler(this::show);
    router.post("/admin/refresh").handler(this::refresh);
  }

  private void refresh(RoutingContext ctx) {
    sessions.requireForm(ctx, Role.ADMIN);
    // A second press while one runs shows the running one.
    job.begin();
    ctx.response().setStatusCode(303).putHeader("Location", "/admin").end();
  }

  private void show(RoutingContext ctx) {
    SignedIn session = sessions.require(ctx, Role.ADMIN);
    RefreshJob.Progress progress = job.progress();
    if (progress.running()) {
      // Works without scripts; the header does what a meta element would.
      ctx.response().putHeader("Refresh", "2");
      frame.send(
          ctx,
          session,
          ConsolePhrase.INDEX,
          Html.of("p", frame.say(ConsolePhrase.REFRESH_RUNNING)).attr("role", "status"),
          lines(progress.lines()));
      return;
    }
    IndexRefresh.Status status = index.status();
    frame.send(
        ctx,
        session,
        ConsolePhrase.INDEX,
        result(progress),
        facts(status),
        Html.of("p", frame.say(ConsolePhrase.REFRESH_HINT)),
        frame.form(session, "/admin/refresh", ConsolePhrase.REFRESH),
        refused(progress) ? Html.of("section") : faults(status.faults()));
  }

  /** Whether the faults stand above already, with the outcome. */
  private static boolean refused(RefreshJob.Progress progress) {
    IndexRefresh.RefreshReport report = progress.report();
    return report != null && !report.served();
  }

  private Html facts(IndexRefresh.Status status) {
    Html facts =
        Html.of(
            "dl",
            Html.of("dt", frame.say(ConsolePhrase.GENERATION)),
            Html.of("dd", status.generation().isEmpty() ? "-" : status.generation()),
            Html.of("dt", frame.say(ConsolePhrase.REFRESHED)),
            Html.of("dd", time(status.refreshed())),
            Html.of("dt", frame.say(ConsolePhrase.DOCUMENTS)));
    status
        .counts()
        .forEach((kind, count) -> facts.with(Html.of("dd", frame.say(kind) + ": " + count)));
    return facts;
  }

  private String time(@Nullable Instant at) {
    if (at == null) {
      return frame.say(ConsolePhrase.NEVER);
    }
    var local = at.atZone(OfficeTime.ZONE);
    return ThaiBuddhistDate.from(local).format(DAY) + " " + local.format(TIME);
  }

  private Html result(RefreshJob.Progress progress) {
    Html section = Html.of("section");
    IndexRefresh.RefreshReport report = progress.report();
    if (progress.broken()) {
      return section.with(
          Html.of("p", frame.say(ConsolePhrase.REFRESH_BROKEN)).attr("class", "alarm"));
    }
    if (report == null) {
      return section;
    }
    ConsolePhrase outcome =
        report.served() ? ConsolePhrase.REFRESH_SERVED : ConsolePhrase.REFRESH_REFUSED;
    section.with(
        Html.of("p", frame.say(outcome))
            .attr("role", "status")
            .attr("class", report.served() ? "good" : "alarm"));
    if (!report.served()) {
      // Nothing was compared: noughts would read as "nothing left".
      return section.with(faults(report.faults()));
    }
    difference(section, ConsolePhrase.ADDED, report.added());
    difference(section, ConsolePhrase.CHANGED, report.changed());
    difference(section, ConsolePhrase.REMOVED, report.removed());
    section.with(Html.of("p", frame.say(ConsolePhrase.UNCHANGED) + ": " + report.unchanged()));
    return section;
  }

  private void difference(Html section, ConsolePhrase kind, List<String> names) {
    section.with(Html.of("h2", frame.say(kind) + ": " + names.size()));
    if (!names.isEmpty()) {
      section.with(lines(names));
    }
  }

  private Html faults(List<Problem> problems) {
    if (problems.isEmpty()) {
      return Html.of("p", frame.say(ConsolePhrase.NO_FAULTS));
    }
    return Html.of(
        "section",
        Html.of("h2", frame.say(ConsolePhrase.FAULTS) + ": " + problems.size()),
        lines(problems.stream().map(faultWords::of).toList()));
  }

  private static Html lines(List<String> lines) {
    return Html.of("ul")
        .attr("class", "lines")
        .withAll(lines.stream().map(line -> Html.of("li", line)).toList());
  }
}
