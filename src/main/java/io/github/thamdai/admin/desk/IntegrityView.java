package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.corruption.CorruptionReport;
import io.github.thamdai.casework.corruption.ReportMessage;
import io.github.thamdai.casework.corruption.ReportState;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws reports of corruption for those who examine them. */
final class IntegrityView {
  private static final int EXCERPT = 120;
  private final ConsoleFrame frame;
  private final Phrases<IntegrityPhrase> words;

  IntegrityView(ConsoleFrame frame, Phrases<IntegrityPhrase> words) {
    this.frame = frame;
    this.words = words;
  }

  void list(
      RoutingContext ctx, SignedIn session, List<CorruptionReport> reports, List<String> readers) {
    Html rows = Html.of("ul").attr("class", "matters");
    reports.forEach(report -> rows.with(row(report)));
    frame.send(
        ctx,
        session,
        words.of(IntegrityPhrase.TITLE),
        Html.of("p", words.of(IntegrityPhrase.LEAD)),
        Html.of(
                "p", words.of(IntegrityPhrase.READERS, "names", String.join(", ", readers)))
            .attr("class", "detail"),
        reports.isEmpty() ? Html.of("p", words.of(IntegrityPhrase.NONE)) : rows);
  }

  private Html row(CorruptionReport report) {
    String what = report.what().replace('\n', ' ');
    String excerpt = what.length() <= EXCERPT ? what : what.substring(0, EXCERPT) + "…";
    return Html.of(
        "li",
        Html.of("h2", Html.of("a", excerpt).attr("href", "/desk/integrity/" + report.id())),
        Html.of(
            "p",
            state(report.state()),
            Html.of("span", ThaiDates.format(report.receivedOn())).attr("class", "detail")));
  }

  /** @param alarm why an answer was not kept; null when there is nothing to say */
  void one(
      RoutingContext ctx,
      SignedIn session,
      CorruptionReport report,
      @Nullable IntegrityPhrase alarm,
      String message) {
    frame.send(
        ctx,
        session,
        words.of(IntegrityPhrase.ONE),
        alarm == null ? Html.of("div") : Fields.alarm(words.of(alarm)),
        Html.of("p", Html.of("a", words.of(IntegrityPhrase.BACK)).attr("href", "/desk/integrity")),
        facts(report),
        photos(report),
        messages(report),
        answer(session, report, message));
  }

  private Html facts(CorruptionReport report) {
    return Html.of("dl")
        .attr("class", "facts")
        .with(Fields.fact(words.of(IntegrityPhrase.STATE), state(report.state())))
        .with(
            Fields.fact(
                words.of(IntegrityPhrase.RECEIVED), ThaiDates.format(report.receivedOn())))
        .with(told(IntegrityPhrase.WHAT, report.what()))
        .with(told(IntegrityPhrase.PEOPLE, report.people()))
        .with(told(IntegrityPhrase.PLACE, report.place()))
        .with(told(IntegrityPhrase.HAPPENED, report.happened()))
        .with(told(IntegrityPhrase.CONTACT, report.contact()));
  }

  private Html told(IntegrityPhrase name, String text) {
    String shown = text.isBlank() ? words.of(IntegrityPhrase.NOT_TOLD) : text;
    return Fields.fact(words.of(name), Html.of("span", shown).attr("class", "told"));
  }

  private Html photos(CorruptionReport report) {
    Html section = Html.of("section");
    if (report.photos().isEmpty()) {
      return section;
    }
    Html row = Html.of("div").attr("class", "photos");
    int no = 1;
    for (UUID id : report.photos()) {
      String path = "/desk/integrity/" + report.id() + "/photos/" + id;
      Html image =
          Html.of("img")
              .attr("src", path)
              .attr("alt", words.of(IntegrityPhrase.PHOTO, "no", Integer.toString(no++)));
      row.with(Html.of("a", image).attr("href", path));
    }
    return section.with(Html.of("h2", words.of(IntegrityPhrase.PHOTOS))).with(row);
  }

  private Html messages(CorruptionReport report) {
    Html section = Html.of("section");
    if (report.messages().isEmpty()) {
      return section;
    }
    Html lines = Html.of("ol").attr("class", "lines");
    for (ReportMessage message : report.messages()) {
      String who =
          words.of(
              message.fromOffice() ? IntegrityPhrase.FROM_OFFICE : IntegrityPhrase.FROM_PERSON);
      lines.with(
          Html.of(
              "li",
              Html.of("span", ThaiDates.format(message.on()) + " · " + who + " ")
                  .attr("class", "detail"),
              Html.of("strong", words.of(name(message.state()))),
              Html.of("p", message.text()).attr("class", "told")));
    }
    return section.with(Html.of("h2", words.of(IntegrityPhrase.MESSAGES))).with(lines);
  }

  private Html answer(SignedIn session, CorruptionReport report, String message) {
    Map<String, String> states = new LinkedHashMap<>();
    states.put(report.state().code(), words.of(IntegrityPhrase.KEEP_STATE));
    for (ReportState next : report.state().next()) {
      states.put(next.code(), words.of(name(next)));
    }
    return frame
        .form(
            session,
            "/desk/integrity/" + report.id(),
            words.of(IntegrityPhrase.SAVE),
            Fields.hidden("from", report.state().code()),
            Fields.select(
                words.of(IntegrityPhrase.NEW_STATE), "to", states, report.state().code()),
            Fields.text(
                words.of(IntegrityPhrase.MESSAGE), "message", message, 5, IntegrityPages.LONGEST_MESSAGE),
            Html.of("p", words.of(IntegrityPhrase.MESSAGE_HINT)).attr("class", "detail"))
        .attr("class", "stacked");
  }

  private Html state(ReportState state) {
    return Html.of("span", words.of(name(state))).attr("class", "state " + state.code());
  }

  private static IntegrityPhrase name(ReportState state) {
    return switch (state) {
      case RECEIVED -> IntegrityPhrase.STATE_RECEIVED;
      case EXAMINING -> IntegrityPhrase.STATE_EXAMINING;
      case FORWARDED -> IntegrityPhrase.STATE_FORWARDED;
      case CLOSED -> IntegrityPhrase.STATE_CLOSED;
    };
  }
}
