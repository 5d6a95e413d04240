package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.text.ThaiDates;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the list of questions, and one question with the forms that belong to its state. */
final class QuestionView {
  private final ConsoleFrame frame;
  private final Phrases<QuestionPhrase> words;
  private final OfficeRules office;
  private final TopicNames topics;

  QuestionView(
      ConsoleFrame frame,
      Phrases<QuestionPhrase> words,
      OfficeRules office,
      TopicNames topics) {
    this.frame = frame;
    this.words = words;
    this.office = office;
    this.topics = topics;
  }

  /** @param found one more than a page holds when there are further ones */
  void list(
      RoutingContext ctx,
      SignedIn session,
      Sight sight,
      QuestionState state,
      List<CitizenQuestion> found,
      int page,
      LocalDate today) {
    Html states = Html.of("ul").attr("class", "tabs");
    for (QuestionState each : QuestionState.values()) {
      Html link =
          Html.of("a", words.of(name(each))).attr("href", "/desk/questions?state=" + each.code());
      states.with(Html.of("li", each == state ? link.attr("aria-current", "page") : link));
    }
    Html content =
        sight.nothing()
            ? Fields.alarm(words.of(QuestionPhrase.NO_DIVISION))
            : found.isEmpty()
                ? Html.of("p", words.of(QuestionPhrase.NONE))
                : Html.of("ul")
                    .attr("class", "matters")
                    .withAll(
                        found.stream()
                            .limit(QuestionPages.PAGE)
                            .map(q -> row(q, today))
                            .toList());
    Html more = Html.of("p");
    if (found.size() > QuestionPages.PAGE) {
      String next = "/desk/questions?state=" + state.code() + "&page=" + (page + 1);
      more.with(Html.of("a", words.of(QuestionPhrase.MORE)).attr("href", next));
    }
    frame.send(
        ctx, session, words.of(QuestionPhrase.TITLE), Html.of("nav", states), content, more);
  }

  private static QuestionPhrase name(QuestionState state) {
    return switch (state) {
      case WAITING -> QuestionPhrase.WAITING;
      case ANSWERED -> QuestionPhrase.ANSWERED;
      case PUBLISHED -> QuestionPhrase.PUBLISHED;
    };
  }

  private Html row(CitizenQuestion question, LocalDate today) {
    boolean late =
        question.state() == QuestionState.WAITING && question.replyDue().isBefore(today);
    Html row =
        Html.of(
            "li",
            Html.of(
                "h2",
                Html.of("a", question.text()).attr("href", "/desk/questions/" + question.number())),
            Html.of(
                    "p",
                    question.number()
                        + " · "
                        + OfficeDates.moment(question.askedAt())
                        + " · "
                        + question.division())
                .attr("class", "detail"));
    return late
        ? row.with(
            Html.of(
                    "p",
                    words.of(
                        QuestionPhrase.OVERDUE,
                        "date",
                        ThaiDates.formatShort(question.replyDue())))
                .attr("class", "late"))
        : row;
  }

  void one(RoutingContext ctx, SignedIn session, CitizenQuestion question, QuestionDraft draft) {
    frame.send(
        ctx,
        session,
        words.of(QuestionPhrase.ONE, "number", question.number().toString()),
        alarm(draft),
        Html.of("p", Html.of("a", words.of(QuestionPhrase.BACK)).attr("href", "/desk/questions")),
        Html.of("p", question.text()).attr("class", "told asked"),
        facts(question),
        context(question),
        switch (question.state()) {
          case WAITING -> waiting(session, question, draft);
          case ANSWERED -> Html.of("section", answered(question), publish(session, question, draft));
          case PUBLISHED -> Html.of("section", answered(question), published(question));
        });
  }

  private Html alarm(QuestionDraft draft) {
    if (draft.alarm().isEmpty()) {
      return Html.of("div");
    }
    Html faults =
        Html.of("ul")
            .attr("class", "lines")
            .withAll(draft.faults().stream().map(fault -> Html.of("li", fault)).toList());
    Html section = Html.of("section", Fields.alarm(draft.alarm()), faults);
    return draft.lost().isBlank()
        ? section
        : section
            .with(Html.of("p", words.of(QuestionPhrase.TYPED)).attr("class", "detail"))
            .with(Html.of("p", draft.lost()).attr("class", "told"));
  }

  private Html facts(CitizenQuestion question) {
    Html facts =
        Html.of("dl")
            .attr("class", "facts")
            .with(
                Fields.fact(
                    words.of(QuestionPhrase.ASKED), OfficeDates.moment(question.askedAt())))
            .with(Fields.fact(words.of(QuestionPhrase.DIVISION), question.division()))
            .with(
                Fields.fact(
                    words.of(QuestionPhrase.DUE), ThaiDates.format(question.replyDue())));
    if (!question.contact().isBlank()) {
      facts.with(Fields.fact(words.of(QuestionPhrase.CONTACT), question.contact()));
    }
    if (!question.about().isBlank()) {
      facts.with(Fields.fact(words.of(QuestionPhrase.ABOUT), office.title(question.about())));
    }
    return facts;
  }

  private Html context(CitizenQuestion question) {
    if (question.context().isEmpty()) {
      return Html.of("div");
    }
    Html lines = Html.of("ol").attr("class", "lines");
    for (String line : question.context()) {
      boolean said = line.startsWith("in ");
      String who = words.of(said ? QuestionPhrase.SAID : QuestionPhrase.TOLD);
      lines.with(
          Html.of(
                  "li",
                  Html.of("span", who + ": ").attr("class", "detail"),
                  Html.of("span", line.substring(line.indexOf(' ') + 1)))
              .attr("class", "told"));
    }
    return Html.of(
        "details", Html.of("summary", words.of(QuestionPhrase.CONTEXT)), lines);
  }

  private Html waiting(SignedIn session, CitizenQuestion question, QuestionDraft draft) {
    String path = "/desk/questions/" + question.number();
    Map<String, String> divisions = new LinkedHashMap<>();
    office.divisions().forEach(name -> divisions.put(name, name));
    return Html.of(
        "section",
        frame
            .form(
                session,
                path + "/answer",
                words.of(QuestionPhrase.SEND),
                Fields.text(
                    words.of(QuestionPhrase.YOUR_ANSWER),
                    "answer",
                    draft.answer(),
                    6,
                    QuestionPages.LONGEST),
                Html.of("p", words.of(QuestionPhrase.ANSWER_HINT)).attr("class", "detail"))
            .attr("class", "stacked"),
        Html.of("h2", words.of(QuestionPhrase.HAND)),
        frame
            .form(
                session,
                path + "/hand",
                words.of(QuestionPhrase.HAND),
                Fields.select(
                    words.of(QuestionPhrase.DIVISION), "division", divisions, draft.division()))
            .attr("class", "stacked"));
  }

  private Html answered(CitizenQuestion question) {
    Instant at = question.answeredAt();
    String by =
        words.of(
            QuestionPhrase.ANSWERED_BY,
            "name",
            String.valueOf(question.answeredBy()),
            "at",
            at == null ? "" : OfficeDates.moment(at));
    return Html.of(
        "section",
        Html.of("h2", words.of(QuestionPhrase.ANSWER)),
        Html.of("p", question.answer()).attr("class", "told"),
        Html.of("p", by).attr("class", "detail"));
  }

  private Html publish(SignedIn session, CitizenQuestion question, QuestionDraft draft) {
    return Html.of(
        "section",
        Html.of("h2", words.of(QuestionPhrase.PUBLISH_TITLE)),
        Html.of("p", words.of(QuestionPhrase.PUBLISH_HINT)),
        frame
            .form(
                session,
                "/desk/questions/" + question.number() + "/publish",
                words.of(QuestionPhrase.PUBLISH),
                Fields.text(
                    words.of(QuestionPhrase.PUBLISH_ASKS),
                    "asks",
                    draft.asks(),
                    3,
                    QuestionPages.LONGEST),
                Fields.text(
                    words.of(QuestionPhrase.PUBLISH_ANSWER),
                    "answer",
                    draft.answer(),
                    5,
                    QuestionPages.LONGEST),
                Fields.select(
                    words.of(QuestionPhrase.PUBLISH_TOPIC), "topic", topics.byCode(), draft.topic()))
            .attr("class", "stacked"));
  }

  private Html published(CitizenQuestion question) {
    String id = String.valueOf(question.publishedAs());
    return Html.of(
            "p",
            Html.of("a", words.of(QuestionPhrase.PUBLISHED_AS, "id", id)).attr("href", "/faq/" + id))
        .attr("class", "good");
  }
}
