package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseEvent;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.http.Html;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws one case: what was told, photos, likely duplicates, history, and the form of a change. */
final class CaseView {
  private final ConsoleFrame frame;
  private final CaseWords words;
  private final OfficeRules office;
  private final CaseNotices names;
  private final CaseList list;

  CaseView(ConsoleFrame frame, CaseWords words, OfficeRules office) {
    this.frame = frame;
    this.words = words;
    this.office = office;
    this.names = new CaseNotices(words.told());
    this.list = new CaseList(frame, words, office);
  }

  void send(
      RoutingContext ctx,
      SignedIn session,
      Case shown,
      List<CaseEvent> history,
      List<Case> alike,
      LocalDate today,
      CaseDraft draft) {
    frame.send(
        ctx,
        session,
        words.say(CasePhrase.ONE, "number", shown.number().toString()),
        draft.alarm().isEmpty() ? Html.of("div") : Fields.alarm(draft.alarm()),
        Html.of(
            "p",
            Html.of("a", words.say(CasePhrase.BACK)).attr("href", "/desk/cases")),
        facts(shown, today),
        photos(shown),
        alike(alike, today),
        history(history),
        Html.of("h2", words.say(CasePhrase.CHANGE)),
        change(session, shown, draft),
        forgetting(session, shown));
  }

  private Html facts(Case shown, LocalDate today) {
    String due = ThaiDates.format(shown.replyDue());
    Html facts =
        Html.of("dl")
            .attr("class", "facts")
            .with(
                Fields.fact(
                    words.say(CasePhrase.STATE),
                    Html.of("span", words.told().state(shown.state()))
                        .attr("class", "state " + shown.state().code())))
            .with(
                Fields.fact(
                    words.say(CasePhrase.CATEGORY),
                    names.category(shown.category(), office.rules())))
            .with(
                Fields.fact(
                    words.say(CasePhrase.WHAT),
                    Html.of("span", shown.what()).attr("class", "told")))
            .with(Fields.fact(words.say(CasePhrase.PLACE), place(shown)))
            .with(Fields.fact(words.say(CasePhrase.DIVISION), shown.division()))
            .with(Fields.fact(words.say(CasePhrase.RECEIVED), OfficeDates.moment(shown.receivedAt())))
            .with(
                Fields.fact(
                    words.say(CasePhrase.DUE),
                    shown.overdue(today)
                        ? Html.of("span", words.say(CasePhrase.OVERDUE, "date", due))
                            .attr("class", "late")
                        : Html.of("span", due)))
            .with(
                Fields.fact(
                    words.say(CasePhrase.CONTACT),
                    shown.contact().isBlank()
                        ? words.say(CasePhrase.NO_CONTACT)
                        : shown.contact()));
    return facts.with(Fields.fact(words.say(CasePhrase.CHANNEL), channel(shown)));
  }

  private String channel(Case shown) {
    return words.say(
        shown.citizen().forgotten()
            ? CasePhrase.FORGOTTEN
            : shown.citizen().channel().equals("line")
                ? CasePhrase.CHANNEL_LINE
                : CasePhrase.CHANNEL_WEB);
  }

  private Html place(Case shown) {
    Html place = Html.of("span", shown.place().text() + " ").attr("class", "told");
    Coordinates point = shown.place().point();
    if (point != null) {
      place.with(
          Html.of("a", words.say(CasePhrase.ON_MAP))
              .attr("href", words.told().map(point))
              .attr("rel", "noopener noreferrer")
              .attr("target", "_blank"));
    }
    if (shown.place().outside()) {
      place.with(Html.of("strong", " " + words.say(CasePhrase.OUTSIDE)).attr("class", "late"));
    }
    return place;
  }

  private Html photos(Case shown) {
    Html section = Html.of("section");
    if (shown.photos().isEmpty()) {
      return section;
    }
    Html row = Html.of("div").attr("class", "photos");
    int no = 1;
    for (UUID id : shown.photos()) {
      String path = "/desk/cases/" + shown.number() + "/photos/" + id;
      Html image =
          Html.of("img")
              .attr("src", path)
              .attr("alt", words.say(CasePhrase.PHOTO, "no", Integer.toString(no++)))
              .attr("loading", "lazy");
      row.with(Html.of("a", image).attr("href", path));
    }
    return section.with(Html.of("h2", words.say(CasePhrase.PHOTOS))).with(row);
  }

  private Html alike(List<Case> alike, LocalDate today) {
    Html section = Html.of("section");
    if (alike.isEmpty()) {
      return section;
    }
    return section
        .attr("class", "caution")
        .with(Html.of("h2", words.say(CasePhrase.LIKE)))
        .with(
            Html.of("ul")
                .attr("class", "matters")
                .withAll(alike.stream().map(one -> list.row(one, today)).toList()));
  }

  private Html history(List<CaseEvent> history) {
    Html lines = Html.of("ol").attr("class", "lines");
    for (CaseEvent event : history) {
      String by = event.by() == null ? words.say(CasePhrase.BY_CITIZEN) : event.by();
      Html line =
          Html.of(
              "li",
              Html.of(
                      "span",
                      OfficeDates.moment(event.at()) + " · " + by + " · " + event.division())
                  .attr("class", "detail"),
              Html.of("strong", " " + words.told().state(event.state())));
      if (!event.message().isBlank()) {
        line.with(
            Html.of("p", words.say(CasePhrase.TO_CITIZEN) + ": " + event.message())
                .attr("class", "told"));
      }
      if (!event.note().isBlank()) {
        line.with(
            Html.of("p", words.say(CasePhrase.NOTE) + ": " + event.note()).attr("class", "told"));
      }
      lines.with(line);
    }
    return Html.of("section", Html.of("h2", words.say(CasePhrase.HISTORY)), lines);
  }

  /** For a citizen who asks that their data be erased. */
  private Html forgetting(SignedIn session, Case shown) {
    if (session.account().role() != Role.ADMIN || shown.citizen().forgotten()) {
      return Html.of("div");
    }
    return Html.of(
        "details",
        Html.of("summary", words.say(CasePhrase.FORGET_TITLE)),
        Html.of("p", words.say(CasePhrase.FORGET_HINT)),
        frame.form(
            session, "/desk/cases/" + shown.number() + "/forget", words.say(CasePhrase.FORGET)));
  }

  private Html change(SignedIn session, Case shown, CaseDraft draft) {
    Map<String, String> states = new LinkedHashMap<>();
    states.put("", words.say(CasePhrase.KEEP_STATE));
    for (CaseState state : shown.state().next()) {
      states.put(state.code(), words.told().state(state));
    }
    Map<String, String> divisions = new LinkedHashMap<>();
    divisions.put(shown.division(), shown.division());
    office.divisions().forEach(name -> divisions.put(name, name));
    return frame
        .form(
            session,
            "/desk/cases/" + shown.number(),
            words.say(CasePhrase.SAVE),
            Fields.hidden("seen", Integer.toString(shown.version())),
            Fields.select(words.say(CasePhrase.NEW_STATE), "to", states, draft.to()),
            Fields.select(
                words.say(CasePhrase.DIVISION), "division", divisions, draft.division()),
            Fields.text(
                words.say(CasePhrase.MESSAGE),
                "message",
                draft.message(),
                4,
                CasePages.LONGEST_MESSAGE),
            Html.of("p", words.say(CasePhrase.MESSAGE_HINT)).attr("class", "detail"),
            Fields.text(
                words.say(CasePhrase.INTERNAL),
                "note",
                draft.note(),
                2,
                CasePages.LONGEST_MESSAGE))
        .attr("class", "stacked");
  }
}
