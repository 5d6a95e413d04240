package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.casework.rating.RatingCount;
import io.github.thamdai.casework.rating.Ratings;
import io.github.thamdai.corpus.CaseCategory;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.casedesk.CaseWording;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /desk/ratings}: what people thought, by service and month, and the same as a file. */
public final class RatingPages implements Routes {
  private static final int MONTHS = 12;
  private static final int COMMENTS = 50;
  // Tells spreadsheets that the file is UTF-8; without it they show Thai as rubbish.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Ratings ratings;
  private final WebSessions sessions;
  private final InstantSource clock;
  private final OfficeRules office;
  private final CaseWording told;
  private final Phrases<RatingPhrase> words;
  private final ConsoleFrame frame;

  public RatingPages(
      Ratings ratings,
      WebSessions sessions,
      InstantSource clock,
      OfficeRules office,
      CaseWording told,
      Phrases<RatingPhrase> words,
      ConsoleFrame frame) {
    this.ratings = ratings;
    this.sessions = sessions;
    this.clock = clock;
    this.office = office;
    this.told = told;
    this.words = words;
    this.frame = frame;
  }

  @Override
  public void mount(Router router) {
    router.get("/desk/ratings").handler(this::show);
    router.get("/desk/ratings.csv").handler(this::download);
  }

  private List<RatingCount> counts() {
    YearMonth now = YearMonth.from(OfficeTime.day(clock.instant()));
    return ratings.counts(now.minusMonths(MONTHS - 1), now);
  }

  private void show(RoutingContext ctx) {
    SignedIn session = sessions.requireDesk(ctx);
    List<RatingCount> counts = counts();
    if (counts.isEmpty()) {
      frame.send(
          ctx, session, words.of(RatingPhrase.TITLE), Html.of("p", words.of(RatingPhrase.NONE)));
      return;
    }
    Html head = Html.of("tr");
    headings().forEach(h -> head.with(Html.of("th", h).attr("scope", "col")));
    Html rows = Html.of("tbody");
    counts.forEach(count -> rows.with(row(count)));
    frame.send(
        ctx,
        session,
        words.of(RatingPhrase.TITLE),
        Html.of("p", words.of(RatingPhrase.LEAD)),
        Html.of("p", Html.of("a", words.of(RatingPhrase.DOWNLOAD)).attr("href", "/desk/ratings.csv")),
        Html.of("div", Html.of("table", Html.of("thead", head), rows)).attr("class", "wide"),
        Html.of("h2", words.of(RatingPhrase.COMMENTS)),
        Html.of("ul")
            .attr("class", "lines")
            .withAll(ratings.comments(COMMENTS).stream().map(this::comment).toList()));
  }

  private Html row(RatingCount count) {
    List<String> cells = cells(count);
    List<String> names = headings();
    Html row = Html.of("tr", Html.of("th", cells.getFirst()).attr("scope", "row"));
    for (int i = 1; i < cells.size(); i++) {
      row.with(Html.of("td", cells.get(i)).attr("data-name", names.get(i)));
    }
    return row;
  }

  private Html comment(Rating rating) {
    String about = name(rating.kind(), rating.about());
    String verdict = words.of(rating.useful() ? RatingPhrase.USEFUL : RatingPhrase.NOT_USEFUL);
    return Html.of(
        "li",
        Html.of("span", OfficeDates.moment(rating.at()) + " · " + about + " · " + verdict)
            .attr("class", "detail"),
        Html.of("p", rating.comment()).attr("class", "told"));
  }

  private void download(RoutingContext ctx) {
    sessions.requireDesk(ctx);
    String csv =
        Stream.concat(Stream.of(headings()), counts().stream().map(this::cells))
            .map(cells -> cells.stream().map(RatingPages::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    ctx.response()
        .putHeader("Content-Type", "text/csv; charset=utf-8")
        .putHeader("Content-Disposition", "attachment; filename=\"ratings.csv\"")
        .end(csv);
  }

  private List<String> headings() {
    return Stream.of(
            RatingPhrase.MONTH,
            RatingPhrase.KIND,
            RatingPhrase.WHAT,
            RatingPhrase.USEFUL,
            RatingPhrase.NOT_USEFUL,
            RatingPhrase.SHARE,
            RatingPhrase.REASONS)
        .map(words::of)
        .toList();
  }

  private List<String> cells(RatingCount count) {
    int all = count.useful() + count.notUseful();
    String share = String.format(Locale.ROOT, "%d%%", Math.round(100.0 * count.useful() / all));
    String reasons =
        count.reasons().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(reason -> told.reason(reason.getKey()) + " " + reason.getValue())
            .collect(Collectors.joining(", "));
    return List.of(
        ThaiDates.format(count.month()),
        words.of(
            count.kind() == RatedKind.CASE ? RatingPhrase.KIND_CASE : RatingPhrase.KIND_ANSWER),
        name(count.kind(), count.about()),
        Integer.toString(count.useful()),
        Integer.toString(count.notUseful()),
        share,
        reasons);
  }

  private String name(RatedKind kind, String about) {
    if (about.isEmpty()) {
      return words.of(RatingPhrase.NO_SOURCE);
    }
    return kind == RatedKind.CASE
        ? office.rules().category(about).map(CaseCategory::name).orElse(about)
        : office.title(about);
  }

  // A cell that begins like a formula is made text: spreadsheets would work it out.
  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
