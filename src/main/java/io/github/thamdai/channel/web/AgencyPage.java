package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.Contact;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Place;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.http.Html;
import io.github.thamdai.text.ThaiDates;
import java.util.List;
import java.util.stream.Stream;

/** The office itself: how to reach it, its hours, its divisions, and what it has not published. */
final class AgencyPage {
  private final PageWording pages;
  private final Wording wording;
  private final SectionView sections;

  AgencyPage(PageWording pages, Wording wording) {
    this.pages = pages;
    this.wording = wording;
    this.sections = new SectionView(wording, pages);
  }

  Html draw(Agency agency) {
    Html page = Html.of("div", address(agency), contacts(agency));
    page.with(section(PagePhrase.HOURS, "hours").with(sections.items(agency.hours(), false)));
    page.with(divisions(agency.divisions()));
    if (!agency.places().isEmpty()) {
      page.with(places(agency.places()));
    }
    page.with(section(PagePhrase.ABOUT, "about").with(sections.items(agency.about(), false)));
    if (!agency.unknown().isEmpty()) {
      page.with(unknown(agency));
    }
    String updated = pages.say(PagePhrase.UPDATED, ThaiDates.format(agency.updated()));
    return page.with(Html.of("p", updated).attr("class", "detail"));
  }

  /** Also the foot of the privacy notice. */
  Html contacts(Agency agency) {
    Html list = Html.of("ul").attr("class", "facts");
    for (Contact contact : agency.contacts()) {
      String url = contact.url();
      Html value =
          url == null ? Html.of("span", contact.value()) : LinkedText.outside(url, contact.value());
      list.with(Html.of("li", Html.of("strong", contact.label()), Html.of("div", value)));
    }
    return section(PagePhrase.CONTACTS, "contacts").with(list);
  }

  private Html address(Agency agency) {
    String postcode = agency.postcode() == null ? "" : agency.postcode();
    List<String> parts =
        Stream.of(agency.name(), agency.district(), agency.province(), postcode)
            .filter(part -> !part.isBlank())
            .toList();
    return section(PagePhrase.ADDRESS, "address").with(Html.of("p", String.join(" ", parts)));
  }

  private Html divisions(List<Division> divisions) {
    Html section = section(PagePhrase.DIVISIONS, "divisions");
    for (Division division : divisions) {
      section.with(Html.of("h3", division.name()).attr("id", division.id()));
      section.with(sections.items(division.duties(), false));
    }
    return section;
  }

  private Html places(List<Place> places) {
    Html list = Html.of("ul").attr("class", "facts");
    for (Place place : places) {
      Html entry =
          Html.of(
              "li",
              Html.of("strong", place.name()),
              LinkedText.in("div", place.fact().text()).attr("class", "detail"));
      list.with(place.fact().confirmed() ? entry : entry.with(sections.mark()));
    }
    return section(PagePhrase.PLACES, "places").with(list);
  }

  private Html unknown(Agency agency) {
    Html list = Html.of("ul").attr("class", "facts");
    agency.unknown().stream()
        .sorted()
        .map(key -> wording.unknownMatters().getOrDefault(key, ""))
        .filter(matter -> !matter.isEmpty())
        .forEach(matter -> list.with(Html.of("li", matter)));
    return section(PagePhrase.UNKNOWN, "unknown")
        .with(Html.of("p", pages.say(PagePhrase.UNKNOWN_LEAD)))
        .with(list);
  }

  private Html section(PagePhrase heading, String anchor) {
    return Html.of("section", Html.of("h2", pages.say(heading))).attr("id", anchor);
  }
}
