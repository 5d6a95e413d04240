package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a source link opens: manuals, saved pages, published answers, the office, the notice. */
public final class SourcePages implements Routes {
  private final Supplier<Corpus> corpus;
  private final PageWording pages;
  private final PageFrame frame;
  private final ServicePages services;
  private final AgencyPage agency;
  private final SectionView marks;

  /** @param corpus what the index serves now; asked anew for every page */
  public SourcePages(Supplier<Corpus> corpus, Wording wording, PageWording pages) {
    this.corpus = corpus;
    this.pages = pages;
    this.frame = new PageFrame(pages);
    this.services = new ServicePages(pages, wording);
    this.agency = new AgencyPage(pages, wording);
    this.marks = new SectionView(wording, pages);
  }

  @Override
  public void mount(Router router) {
    router.get("/services").handler(this::serviceList);
    router.get("/services/:id").handler(this::service);
    router.get("/pages/:id").handler(this::page);
    router.get("/faq/:id").handler(this::faq);
    router.get("/agency").handler(this::agency);
    router.get("/privacy").handler(this::privacy);
  }

  private void serviceList(RoutingContext ctx) {
    Corpus now = corpus.get();
    send(ctx, now, pages.say(PagePhrase.SERVICES), services.list(now));
  }

  private void service(RoutingContext ctx) {
    Corpus now = corpus.get();
    ServiceManual manual = found(now.service(ctx.pathParam("id")));
    send(ctx, now, manual.title(), services.manual(manual));
  }

  private void page(RoutingContext ctx) {
    Corpus now = corpus.get();
    Page page = found(now.page(ctx.pathParam("id")));
    Html original = LinkedText.outside(page.url(), pages.say(PagePhrase.ORIGINAL_PAGE));
    send(
        ctx,
        now,
        page.title(),
        Html.of("p", pages.say(PagePhrase.SAVED_PAGE)).attr("class", "caution"),
        Html.of("p", original),
        SavedText.draw(page.text()),
        updated(ThaiDates.format(page.updated())));
  }

  private void faq(RoutingContext ctx) {
    Corpus now = corpus.get();
    Faq faq = found(now.faq(ctx.pathParam("id")));
    Html answer = LinkedText.in("p", faq.entry().answer()).attr("class", "lead");
    Html content = Html.of("div", answer);
    if (!faq.entry().confirmed()) {
      content.with(Html.of("p", marks.mark()));
    }
    List<String> others = faq.entry().asks().stream().skip(1).toList();
    if (!others.isEmpty()) {
      Html list = Html.of("ul").attr("class", "facts");
      others.forEach(ask -> list.with(Html.of("li", ask)));
      content.with(Html.of("section", Html.of("h2", pages.say(PagePhrase.ALSO_ASKED)), list));
    }
    services.sources(Optional.ofNullable(faq.source()).stream().toList()).ifPresent(content::with);
    send(
        ctx,
        now,
        faq.entry().asks().getFirst(),
        content,
        updated(ThaiDates.format(faq.updated())));
  }

  private void agency(RoutingContext ctx) {
    Corpus now = corpus.get();
    send(ctx, now, now.agency().name(), agency.draw(now.agency()));
  }

  private void privacy(RoutingContext ctx) {
    Corpus now = corpus.get();
    Html notice = Html.of("div");
    for (PageWording.NoticeSection section : pages.notice()) {
      Html list = Html.of("ul").attr("class", "facts");
      section.texts().forEach(text -> list.with(Html.of("li", text)));
      notice.with(Html.of("section", Html.of("h2", section.heading()), list));
    }
    notice.with(agency.contacts(now.agency()));
    send(ctx, now, pages.say(PagePhrase.PRIVACY), notice);
  }

  private Html updated(String date) {
    return Html.of("p", pages.say(PagePhrase.UPDATED, date)).attr("class", "detail");
  }

  private void send(RoutingContext ctx, Corpus now, String title, Html... content) {
    frame.send(ctx, now.agency(), title, content);
  }

  private static <T> T found(Optional<T> source) {
    if (source.isEmpty()) {
      throw new RequestFault(ErrorCode.NOT_FOUND);
    }
    return source.get();
  }
}
