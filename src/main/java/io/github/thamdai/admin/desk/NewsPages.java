package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.news.News;
import io.github.thamdai.casework.news.NewsDesk;
import io.github.thamdai.casework.news.NewsState;
import io.github.thamdai.casework.news.Subject;
import io.github.thamdai.casework.news.Subjects;
import io.github.thamdai.channel.line.LineStanding;
import io.github.thamdai.channel.line.LineStandings;
import io.github.thamdai.channel.line.account.Quota;
import io.github.thamdai.http.Aside;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.FormText;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code /desk/news}: telling many people at once, written by one and confirmed by another. */
public final class NewsPages implements Routes {
  private final NewsDesk desk;
  private final Subjects subjects;
  private final LineStandings line;
  private final WebSessions sessions;
  private final InstantSource clock;
  private final Phrases<NewsPhrase> words;
  private final ConsoleFrame frame;
  private final NewsView view;

  public NewsPages(
      NewsDesk desk,
      Subjects subjects,
      LineStandings line,
      WebSessions sessions,
      InstantSource clock,
      Phrases<NewsPhrase> words,
      ConsoleFrame frame) {
    this.desk = desk;
    this.subjects = subjects;
    this.line = line;
    this.sessions = sessions;
    this.clock = clock;
    this.words = words;
    this.frame = frame;
    this.view = new NewsView(words, subjects);
  }

  @Override
  public void mount(Router router) {
    router.get("/desk/news").handler(this::list);
    router.post("/desk/news").handler(this::write);
    router.get("/desk/news/:id").handler(this::one);
    router.post("/desk/news/:id/confirm").handler(this::confirm);
    router.post("/desk/news/:id/stop").handler(this::stop);
  }

  private void list(RoutingContext ctx) {
    SignedIn session = sessions.requireDesk(ctx);
    showList(ctx, session, Html.of("div"), "", "");
  }

  private void showList(
      RoutingContext ctx, SignedIn session, Html message, String subject, String text) {
    frame.send(
        ctx,
        session,
        words.of(NewsPhrase.TITLE),
        message,
        view.standing(line.last()),
        Html.of("p", words.of(NewsPhrase.LEAD)),
        Html.of("h2", words.of(NewsPhrase.WRITE)),
        frame
            .form(
                session,
                "/desk/news",
                words.of(NewsPhrase.PREVIEW),
                view.subjectField(subject),
                view.textField(text),
                Html.of("p", words.of(NewsPhrase.TEXT_HINT)).attr("class", "detail"))
            .attr("class", "stacked"),
        Html.of("h2", words.of(NewsPhrase.RECENT)),
        view.recent(desk.recent()));
  }

  private void write(RoutingContext ctx) {
    SignedIn session = sessions.requireDeskForm(ctx);
    String text = FormText.of(ctx, "text", News.LONGEST);
    String subject = FormText.of(ctx, "subject", 40);
    boolean known =
        subject.equals(News.EVERYBODY)
            || subjects.find(subject).map(Subject::id).isPresent();
    if (text.isBlank() || !known) {
      showList(ctx, session, Fields.alarm(words.of(NewsPhrase.TEXT_NEEDED)), subject, text);
      return;
    }
    long id = desk.draft(subject, text, session.account().id(), clock.instant());
    see(ctx, "/desk/news/" + id);
  }

  private void one(RoutingContext ctx) {
    SignedIn session = sessions.requireDesk(ctx);
    show(ctx, session, news(ctx), Html.of("div"));
  }

  private void show(RoutingContext ctx, SignedIn session, News news, Html message) {
    boolean draft = news.state() == NewsState.DRAFT;
    String path = "/desk/news/" + news.id();
    Html acts = Html.of("section");
    if (draft && !news.writtenBy().equals(session.account().id())) {
      acts.with(Html.of("p", words.of(NewsPhrase.CONFIRM_HINT)));
      acts.with(frame.form(session, path + "/confirm", words.of(NewsPhrase.CONFIRM)));
    } else if (draft) {
      acts.with(Html.of("p", words.of(NewsPhrase.SECOND_PERSON)));
    }
    if (news.state().stoppable()) {
      acts.with(frame.form(session, path + "/stop", words.of(NewsPhrase.STOP)));
    }
    if (news.state() == NewsState.SENDING) {
      ctx.response().putHeader("Refresh", "3");
    }
    frame.send(
        ctx,
        session,
        words.of(NewsPhrase.ONE, "subject", view.subject(news)),
        message,
        draft ? draftFacts(news) : view.facts(news),
        Html.of("div", Html.of("p", news.text()).attr("class", "told")).attr("class", "good"),
        acts);
  }

  private Html draftFacts(News news) {
    LineStanding standing = line.last();
    return view.draftFacts(news, audience(news, standing), standing);
  }

  private void confirm(RoutingContext ctx) {
    SignedIn session = sessions.requireDeskForm(ctx);
    News news = news(ctx);
    // What was known may be ten minutes old, and other messages went out meanwhile.
    LineStanding standing = Aside.await(line::anew);
    String obstacle = obstacle(news, standing, audience(news, standing));
    if (obstacle != null) {
      show(ctx, session, news, Fields.alarm(obstacle));
    } else if (desk.confirm(news.id(), session.account().id(), clock.instant())) {
      see(ctx, "/desk/news/" + news.id());
    } else {
      show(ctx, session, news, Fields.alarm(words.of(NewsPhrase.NOT_CONFIRMED)));
    }
  }

  /** How many people it would reach now; empty when LINE has not said how many friends there are. */
  private OptionalLong audience(News news, LineStanding standing) {
    return news.forEverybody()
        ? standing.friends()
        : OptionalLong.of(desk.audience(news.subject()));
  }

  private @Nullable String obstacle(News news, LineStanding standing, OptionalLong audience) {
    if (!standing.on()) {
      return words.of(NewsPhrase.LINE_OFF);
    }
    if (!news.forEverybody() && audience.orElse(0) == 0) {
      return words.of(NewsPhrase.NOBODY);
    }
    long needed = Math.max(1, audience.orElse(0));
    long left = standing.quota().map(Quota::left).orElse(OptionalLong.empty()).orElse(needed);
    return left >= needed
        ? null
        : words.of(
            NewsPhrase.TOO_FEW_LEFT,
            "needed",
            String.valueOf(needed),
            "left",
            String.valueOf(left));
  }

  private void stop(RoutingContext ctx) {
    sessions.requireDeskForm(ctx);
    News news = news(ctx);
    desk.stop(news.id(), clock.instant());
    see(ctx, "/desk/news/" + news.id());
  }

  private News news(RoutingContext ctx) {
    try {
      return desk.find(Long.parseLong(ctx.pathParam("id")))
          .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
    } catch (NumberFormatException e) {
      throw new RequestFault(ErrorCode.NOT_FOUND);
    }
  }

  private static void see(RoutingContext ctx, String path) {
    ctx.response().setStatusCode(303).putHeader("Location", path).end();
  }
}
