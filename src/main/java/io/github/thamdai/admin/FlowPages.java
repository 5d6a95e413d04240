package io.github.thamdai.admin;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.drawing.SvgPicture;
import io.github.thamdai.http.Aside;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code /admin/flows}: the conversation flows as they are served now, each with its drawing. */
public final class FlowPages implements Routes {
  // The drawing brings its own style; scripts and everything else stay out.
  private static final String POLICY_OF_DRAWINGS =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  private static final int PHRASES = 3;

  private final Supplier<FlowSet> flows;
  private final WebSessions sessions;
  private final ConsoleFrame frame;

  /** @param flows asked anew each time, for a refresh may have changed them */
  public FlowPages(Supplier<FlowSet> flows, WebSessions sessions, ConsoleFrame frame) {
    this.flows = flows;
    this.sessions = sessions;
    this.frame = frame;
  }

  @Override
  public void mount(Router router) {
    router.get("/admin/flows").handler(this::list);
    router.get("/admin/flows/:id").handler(this::drawing);
  }

  private void list(RoutingContext ctx) {
    SignedIn session = sessions.require(ctx, Role.ADMIN);
    List<Flow> served =
        flows.get().flows().stream().sorted(Comparator.comparing(Flow::id)).toList();
    Html names = Html.of("ul").attr("class", "lines");
    Html drawings = Html.of("div");
    for (Flow flow : served) {
      names.with(
          Html.of("li", Html.of("a", flow.name()).attr("href", "#" + flow.id())));
      drawings.with(one(flow));
    }
    frame.send(
        ctx,
        session,
        ConsolePhrase.FLOWS,
        Html.of("p", frame.say(ConsolePhrase.FLOWS_LEAD)),
        names,
        drawings);
  }

  private Html one(Flow flow) {
    String path = "/admin/flows/" + flow.id();
    Html image =
        Html.of("img")
            .attr("src", path)
            .attr("alt", frame.say(ConsolePhrase.FLOW_DRAWING, "name", flow.name()))
            .attr("loading", "lazy");
    Html section =
        Html.of(
            "section",
            Html.of("h2", flow.name()).attr("id", flow.id()),
            Html.of("p", flow.file() + " · " + roles(flow)).attr("class", "detail"));
    String phrases =
        flow.start().phrases().stream()
            .map(Start.Phrase::text)
            .limit(PHRASES)
            .collect(Collectors.joining(" · "));
    if (!phrases.isEmpty()) {
      section.with(Html.of("p", frame.say(ConsolePhrase.FLOW_PHRASES, "phrases", phrases)));
    }
    return section.with(
        Html.of("div", Html.of("a", image).attr("href", path)).attr("class", "wide drawing"));
  }

  private String roles(Flow flow) {
    return flow.roles().stream()
        .sorted()
        .map(role -> role == Role.CITIZEN ? frame.say(ConsolePhrase.CITIZEN) : frame.roleName(role))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void drawing(RoutingContext ctx) {
    sessions.require(ctx, Role.ADMIN);
    Flow flow =
        flows
            .get()
            .find(ctx.pathParam("id"))
            .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
    String svg = Aside.await(() -> SvgPicture.of(flow));
    ctx.response()
        .putHeader("Content-Type", "image/svg+xml; charset=utf-8")
        .putHeader("Content-Security-Policy", POLICY_OF_DRAWINGS)
        .putHeader("Cache-Control", "no-store")
        .end(svg);
  }
}
