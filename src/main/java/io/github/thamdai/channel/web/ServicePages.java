package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.CitedSource;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.http.Html;
import io.github.thamdai.text.ThaiDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The manuals: a list by division, and each in full. */
final class ServicePages {
  // As a person goes about it: may I, what do I get, what do I do, what do I bring, what then.
  private static final List<Topic> ORDER =
      List.of(
          Topic.OVERVIEW,
          Topic.ELIGIBILITY,
          Topic.AMOUNT,
          Topic.STEPS,
          Topic.DOCUMENTS,
          Topic.FEE,
          Topic.DURATION,
          Topic.PERIOD,
          Topic.CHANNELS,
          Topic.HOURS,
          Topic.FORMS,
          Topic.LAW,
          Topic.APPEAL,
          Topic.REPORT,
          Topic.CONTACT);

  private final PageWording pages;
  private final Wording wording;
  private final SectionView sections;

  ServicePages(PageWording pages, Wording wording) {
    this.pages = pages;
    this.wording = wording;
    this.sections = new SectionView(wording, pages);
  }

  Html list(Corpus corpus) {
    Html list = Html.of("div", Html.of("p", pages.say(PagePhrase.SERVICES_LEAD)));
    Stream<String> known = corpus.agency().divisions().stream().map(d -> d.name());
    Stream<String> named = corpus.services().stream().map(ServiceManual::division);
    for (String division : Stream.concat(known, named).distinct().toList()) {
      Html entries = Html.of("ul").attr("class", "entries");
      List<ServiceManual> services =
          corpus.services().stream()
              .filter(service -> service.division().equals(division))
              .sorted(Comparator.comparing(ServiceManual::title))
              .toList();
      services.forEach(service -> entries.with(entry(service)));
      if (!services.isEmpty()) {
        list.with(Html.of("section", Html.of("h2", division), entries));
      }
    }
    return list;
  }

  private static Html entry(ServiceManual service) {
    return Html.of(
        "li",
        PageFrame.link("/services/" + service.id(), service.title()),
        Html.of("p", service.summary()));
  }

  Html manual(ServiceManual service) {
    List<Section> present =
        ORDER.stream().map(service::section).flatMap(Optional::stream).toList();
    Html page =
        Html.of(
            "div",
            Html.of("p", service.summary()).attr("class", "lead"),
            Html.of("p", pages.say(PagePhrase.RESPONSIBLE, service.division())),
            updated(service));
    links(service).ifPresent(page::with);
    if (present.stream().anyMatch(section -> !section.confirmed())) {
      page.with(SectionView.caution(pages.say(PagePhrase.UNCONFIRMED_PAGE)));
    }
    page.with(contents(present));
    present.forEach(section -> page.with(sections.draw(section)));
    referrals(service).ifPresent(page::with);
    questions(service).ifPresent(page::with);
    unknown(service).ifPresent(page::with);
    sources(service.sources()).ifPresent(page::with);
    return page;
  }

  private Html updated(ServiceManual service) {
    return Html.of("p", pages.say(PagePhrase.UPDATED, ThaiDates.format(service.updated())))
        .attr("class", "detail");
  }

  private static Optional<Html> links(ServiceManual service) {
    List<Html> entries =
        service.links().stream()
            .map(
                link ->
                    link.url().startsWith("/")
                        ? PageFrame.link(link.url(), link.label())
                        : LinkedText.outside(link.url(), link.label()))
            .map(link -> Html.of("li", link))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(Html.of("ul").attr("class", "facts").withAll(entries));
  }

  private Html contents(List<Section> present) {
    Html list = Html.of("ul");
    for (Section section : present) {
      String heading = wording.topic(section.topic()).heading();
      list.with(Html.of("li", PageFrame.link("#" + section.topic().code(), heading)));
    }
    return Html.of("nav", list)
        .attr("class", "contents")
        .attr("aria-label", pages.say(PagePhrase.CONTENTS));
  }

  private Optional<Html> referrals(ServiceManual service) {
    List<Html> entries = new ArrayList<>();
    for (Referral referral : service.referrals()) {
      Html entry =
          Html.of(
              "li",
              Html.of("strong", referral.matter()),
              Html.of("div", pages.say(PagePhrase.REFERRED_TO, referral.to())),
              LinkedText.in("div", referral.how()).attr("class", "detail"));
      entries.add(referral.confirmed() ? entry : entry.with(sections.mark()));
    }
    return section("referrals", PagePhrase.REFERRALS, entries);
  }

  private Optional<Html> questions(ServiceManual service) {
    List<Html> entries = new ArrayList<>();
    for (PublishedAnswer answer : service.faq()) {
      Html entry =
          Html.of(
              "li",
              Html.of("strong", answer.asks().getFirst()),
              LinkedText.in("div", answer.answer()));
      entries.add(answer.confirmed() ? entry : entry.with(sections.mark()));
    }
    return section("questions", PagePhrase.QUESTIONS, entries);
  }

  private Optional<Html> unknown(ServiceManual service) {
    List<Html> entries = service.unknown().stream().map(text -> Html.of("li", text)).toList();
    return section("unknown", PagePhrase.UNKNOWN, entries);
  }

  Optional<Html> sources(List<CitedSource> sources) {
    List<Html> entries =
        sources.stream()
            .map(source -> Html.of("li", LinkedText.outside(source.url(), source.what())))
            .toList();
    return section("sources", PagePhrase.SOURCES, entries);
  }

  private Optional<Html> section(String anchor, PagePhrase heading, List<Html> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Html.of(
                    "section",
                    Html.of("h2", pages.say(heading)),
                    Html.of("ul").attr("class", "facts").withAll(entries))
                .attr("id", anchor));
  }
}
