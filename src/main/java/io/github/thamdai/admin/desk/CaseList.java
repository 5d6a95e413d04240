package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.http.Html;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the list of cases and what narrows it. */
final class CaseList {
  private static final int EXCERPT = 120;

  private final ConsoleFrame frame;
  private final CaseWords words;
  private final OfficeRules office;
  private final CaseNotices names;

  CaseList(ConsoleFrame frame, CaseWords words, OfficeRules office) {
    this.frame = frame;
    this.words = words;
    this.office = office;
    this.names = new CaseNotices(words.told());
  }

  /** @param found one more than a page holds when there are further ones */
  void send(
      RoutingContext ctx,
      SignedIn session,
      Sight sight,
      CaseQuery query,
      List<Case> found,
      int page,
      LocalDate today) {
    Html content =
        sight.nothing()
            ? Fields.alarm(words.say(CasePhrase.NO_DIVISION))
            : found.isEmpty()
                ? Html.of("p", words.say(CasePhrase.NONE))
                : rows(found.stream().limit(page).toList(), today);
    Html more = Html.of("p");
    if (found.size() > page) {
      more.with(Html.of("a", words.say(CasePhrase.MORE)).attr("href", query.nextPage()));
    }
    frame.send(
        ctx, session, words.say(CasePhrase.TITLE), narrowing(sight, query), content, more);
  }

  private Html narrowing(Sight sight, CaseQuery query) {
    Map<String, String> states = new LinkedHashMap<>();
    states.put("", words.say(CasePhrase.FILTER_OPEN));
    for (CaseState state : CaseState.values()) {
      states.put(state.code(), words.told().state(state));
    }
    states.put("any", words.say(CasePhrase.FILTER_ANY));
    Html overdue =
        Html.of("input").attr("type", "checkbox").attr("name", "overdue").attr("value", "1");
    Html form =
        Html.of("form")
            .attr("method", "get")
            .attr("action", "/desk/cases")
            .attr("class", "narrowing")
            .with(
                Fields.select(
                    words.say(CasePhrase.FILTER_STATE), "state", states, query.stateCode()));
    if (sight.all()) {
      Map<String, String> divisions = new LinkedHashMap<>();
      divisions.put("", words.say(CasePhrase.FILTER_ANY));
      office.divisions().forEach(name -> divisions.put(name, name));
      form.with(
          Fields.select(
              words.say(CasePhrase.FILTER_DIVISION), "division", divisions, query.division()));
    }
    return form.with(
            Html.of(
                    "label",
                    query.overdue() ? overdue.flag("checked") : overdue,
                    Html.of("span", words.say(CasePhrase.FILTER_OVERDUE)))
                .attr("class", "tick"))
        .with(Html.of("button", words.say(CasePhrase.SHOW)).attr("type", "submit"));
  }

  private Html rows(List<Case> found, LocalDate today) {
    Html rows = Html.of("ul").attr("class", "matters");
    for (Case one : found) {
      rows.with(row(one, today));
    }
    return rows;
  }

  /** One case as a line that leads to it. */
  Html row(Case one, LocalDate today) {
    Html title =
        Html.of("a", one.number() + " " + names.category(one.category(), office.rules()))
            .attr("href", "/desk/cases/" + one.number());
    Html state =
        Html.of("span", words.told().state(one.state())).attr("class", "state " + one.state().code());
    Html when =
        Html.of(
                "span",
                OfficeDates.moment(one.receivedAt()) + " · " + one.division())
            .attr("class", "detail");
    Html row =
        Html.of(
            "li",
            Html.of("h2", title),
            Html.of("p", state, dueMark(one, today)),
            Html.of("p", excerpt(one)),
            Html.of("p", when));
    return row;
  }

  private Html dueMark(Case one, LocalDate today) {
    if (!one.state().open()) {
      return Html.of("span");
    }
    String date = ThaiDates.formatShort(one.replyDue());
    return one.overdue(today)
        ? Html.of("span", words.say(CasePhrase.OVERDUE, "date", date)).attr("class", "late")
        : Html.of("span", words.say(CasePhrase.DUE) + " " + date).attr("class", "detail");
  }

  private static String excerpt(Case one) {
    String whole = one.place().text().isBlank() ? one.what() : one.what() + " · " + one.place().text();
    String line = whole.replace('\n', ' ');
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }
}
