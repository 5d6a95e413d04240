package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The integrity measures as the office's reports print them. What is owed by whom, what is wrong
 * with a piece of evidence and what a text probably should say are for staff, who ask in the chat.
 */
public final class MeasurePages implements Routes {
  private final Supplier<Corpus> corpus;
  private final PageWording pages;
  private final PageFrame frame;

  /** @param corpus what the index serves now; asked anew for every page */
  public MeasurePages(Supplier<Corpus> corpus, PageWording pages) {
    this.corpus = corpus;
    this.pages = pages;
    this.frame = new PageFrame(pages);
  }

  @Override
  public void mount(Router router) {
    router.get("/measures").handler(this::list);
    router.get("/measures/:id").handler(this::measure);
  }

  private void list(RoutingContext ctx) {
    Corpus now = corpus.get();
    Html page = Html.of("div", Html.of("p", pages.say(PagePhrase.MEASURES_LEAD)));
    for (Report report : newestFirst(now)) {
      Html entries = Html.of("ul").attr("class", "entries");
      for (Measure measure : report.measures()) {
        Html link = PageFrame.link("/measures/" + measure.id(), name(measure));
        entries.with(Html.of("li", link, Html.of("p", measure.issue())));
      }
      page.with(Html.of("section", Html.of("h2", report.document().title()), entries));
    }
    frame.send(ctx, now.agency(), pages.say(PagePhrase.MEASURES), page);
  }

  private void measure(RoutingContext ctx) {
    Corpus now = corpus.get();
    String id = ctx.pathParam("id");
    for (Report report : newestFirst(now)) {
      for (Measure measure : report.measures()) {
        if (measure.id().equals(id)) {
          frame.send(ctx, now.agency(), name(measure), draw(report, measure));
          return;
        }
      }
    }
    throw new RequestFault(ErrorCode.NOT_FOUND);
  }

  private static List<Report> newestFirst(Corpus now) {
    return now.reports().stream()
        .sorted(
            Comparator.comparing(
                (Report report) -> {
                  LocalDate to = report.document().to();
                  return to == null ? LocalDate.MIN : to;
                },
                Comparator.reverseOrder()))
        .toList();
  }

  private static String name(Measure measure) {
    return measure.id() + " " + measure.indicator().titleAsPrinted();
  }

  private Html draw(Report report, Measure measure) {
    Html page =
        Html.of(
            "div",
            Html.of("p", report.document().title()).attr("class", "detail"),
            Html.of("p", measure.issue()).attr("class", "lead"));
    texts(page, PagePhrase.MEASURE_OPTIONS, measure.options());
    texts(page, PagePhrase.MEASURE_DIVISIONS, measure.divisions());
    texts(page, PagePhrase.MEASURE_STEPS, measure.steps());
    texts(page, PagePhrase.MEASURE_REPORTING, measure.reporting());
    texts(page, PagePhrase.MEASURE_STATUS, List.of(measure.statusText()));
    add(page, PagePhrase.MEASURE_EVIDENCE, measure.evidence().stream().map(MeasurePages::draw).toList());
    return page;
  }

  private static Html draw(Evidence evidence) {
    String url = evidence.url();
    return Html.of(
        "li",
        url == null
            ? Html.of("span", evidence.label())
            : LinkedText.outside(url, evidence.label()));
  }

  private void texts(Html page, PagePhrase heading, List<String> texts) {
    add(
        page,
        heading,
        texts.stream()
            .filter(text -> !text.isBlank())
            .map(text -> LinkedText.in("li", text))
            .toList());
  }

  private void add(Html page, PagePhrase heading, List<Html> entries) {
    if (!entries.isEmpty()) {
      Html list = Html.of("ul").attr("class", "facts").withAll(entries);
      page.with(Html.of("section", Html.of("h2", pages.say(heading)), list));
    }
  }
}
