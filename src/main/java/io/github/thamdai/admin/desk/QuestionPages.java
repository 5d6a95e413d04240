package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.FaqDraft;
import io.github.thamdai.casework.question.Publisher;
import io.github.thamdai.casework.question.Publisher.Publication;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.casework.question.Questions;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.http.Aside;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.FormText;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.Sessions.SignedIn;
import io.github.thamdai.security.WebSessions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;

/** {@code /desk/questions}: what citizens asked of staff, the answers, and publishing them. */
public final class QuestionPages implements Routes {
  static final int LONGEST = 1500;
  static final int PAGE = 30;

  private final Questions questions;
  private final Publisher publisher;
  private final CaseNotices notices;
  private final WebSessions sessions;
  private final InstantSource clock;
  private final OfficeRules office;
  private final Phrases<QuestionPhrase> phrases;
  private final QuestionView view;

  public QuestionPages(
      Questions questions,
      Publisher publisher,
      CaseNotices notices,
      WebSessions sessions,
      InstantSource clock,
      OfficeRules office,
      TopicNames topics,
      Phrases<QuestionPhrase> phrases,
      ConsoleFrame frame) {
    this.questions = questions;
    this.publisher = publisher;
    this.notices = notices;
    this.sessions = sessions;
    this.clock = clock;
    this.office = office;
    this.phrases = phrases;
    this.view = new QuestionView(frame, phrases, office, topics);
  }

  @Override
  public void mount(Router router) {
    router.get("/desk/questions").handler(this::list);
    router.get("/desk/questions/:number").handler(this::show);
    router.post("/desk/questions/:number/answer").handler(this::answer);
    router.post("/desk/questions/:number/hand").handler(this::hand);
    router.post("/desk/questions/:number/publish").handler(this::publish);
  }

  private void list(RoutingContext ctx) {
    SignedIn session = sessions.requireDesk(ctx);
    Sight sight = Sight.of(session.account());
    List<String> asked = ctx.queryParam("state");
    QuestionState state = QuestionState.WAITING;
    for (QuestionState each : QuestionState.values()) {
      state = asked.contains(each.code()) ? each : state;
    }
    int page = PageNumber.of(ctx);
    List<CitizenQuestion> found =
        sight.nothing()
            ? List.of()
            : questions.list(
                state, sight.all() ? null : sight.division(), page * PAGE, PAGE + 1);
    view.list(ctx, session, sight, state, found, page, OfficeTime.day(clock.instant()));
  }

  private void show(RoutingContext ctx) {
    SignedIn session = sessions.requireDesk(ctx);
    CitizenQuestion asked = visible(ctx, session);
    view.one(ctx, session, asked, QuestionDraft.of(asked));
  }

  private void answer(RoutingContext ctx) {
    SignedIn session = sessions.requireDeskForm(ctx);
    CitizenQuestion asked = visible(ctx, session);
    String answer = FormText.of(ctx, "answer", LONGEST);
    if (answer.isBlank()) {
      again(ctx, session, asked, QuestionDraft.of(asked), QuestionPhrase.ANSWER_NEEDED);
      return;
    }
    String notice = notices.ofAnswer(asked.text(), answer, asked.division());
    boolean kept =
        questions.answer(
            asked.number(), answer, notice, session.account().id(), clock.instant());
    if (kept) {
      see(ctx, "/desk/questions/" + asked.number());
    } else {
      CitizenQuestion now = visible(ctx, session);
      QuestionDraft typed = QuestionDraft.of(now).without(answer);
      again(ctx, session, now, typed, QuestionPhrase.OVERTAKEN);
    }
  }

  private void hand(RoutingContext ctx) {
    SignedIn session = sessions.requireDeskForm(ctx);
    CitizenQuestion asked = visible(ctx, session);
    String division = FormText.of(ctx, "division", 200);
    if (office.divisions().contains(division) && questions.hand(asked.number(), division)) {
      see(ctx, "/desk/questions");
    } else {
      CitizenQuestion now = visible(ctx, session);
      QuestionDraft typed = QuestionDraft.of(now).handedTo(division);
      again(ctx, session, now, typed, QuestionPhrase.OVERTAKEN);
    }
  }

  private void publish(RoutingContext ctx) {
    SignedIn session = sessions.requireDeskForm(ctx);
    CitizenQuestion asked = visible(ctx, session);
    String ways = FormText.of(ctx, "asks", LONGEST);
    List<String> asks =
        ways.lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
    String answer = FormText.of(ctx, "answer", LONGEST);
    String topic = FormText.of(ctx, "topic", 20);
    QuestionDraft typed = QuestionDraft.of(asked).answered(answer).asked(ways, topic);
    if (asks.isEmpty() || answer.isBlank()) {
      again(ctx, session, asked, typed, QuestionPhrase.FIELDS_NEEDED);
      return;
    }
    // A second press of the button, or a second person, finds the question taken.
    if (!questions.claim(asked.number(), session.account().id(), clock.instant())) {
      CitizenQuestion now = visible(ctx, session);
      QuestionDraft kept = now.state() == QuestionState.ANSWERED ? typed : typed.without(answer);
      again(ctx, session, now, kept, QuestionPhrase.PUBLISHING);
      return;
    }
    FaqDraft draft =
        new FaqDraft(
            asks,
            answer,
            topic,
            phrases.of(QuestionPhrase.SOURCE, "division", asked.division()),
            OfficeTime.day(clock.instant()));
    switch (claimed(asked.number(), draft)) {
      case Publication.Done done -> published(ctx, session, asked.number(), done.id());
      case Publication.ReadOnly none ->
          again(ctx, session, asked, typed, QuestionPhrase.READ_ONLY);
      case Publication.NotWritten none ->
          again(ctx, session, asked, typed, QuestionPhrase.NOT_WRITTEN);
      case Publication.Busy busy -> again(ctx, session, asked, typed, QuestionPhrase.BUSY);
      case Publication.Faulty faulty ->
          view.one(
              ctx,
              session,
              asked,
              typed.refused(phrases.of(QuestionPhrase.FAULTY), faulty.faults()));
    }
  }

  /** Publishes what was taken; whatever hinders it, the question can then be taken again. */
  private Publication claimed(QuestionNumber number, FaqDraft draft) {
    boolean done = false;
    try {
      Publication outcome = Aside.await(() -> publisher.publish(draft));
      done = outcome instanceof Publication.Done;
      return outcome;
    } finally {
      if (!done) {
        questions.release(number);
      }
    }
  }

  private void published(
      RoutingContext ctx, SignedIn session, QuestionNumber number, String id) {
    if (questions.published(number, id, session.account().id(), clock.instant())) {
      see(ctx, "/desk/questions/" + number);
    } else {
      CitizenQuestion now = visible(ctx, session);
      again(ctx, session, now, QuestionDraft.of(now), QuestionPhrase.OVERTAKEN);
    }
  }

  private void again(
      RoutingContext ctx,
      SignedIn session,
      CitizenQuestion asked,
      QuestionDraft typed,
      QuestionPhrase alarm) {
    view.one(ctx, session, asked, typed.refused(phrases.of(alarm), List.of()));
  }

  private CitizenQuestion visible(RoutingContext ctx, SignedIn session) {
    return QuestionNumber.of(ctx.pathParam("number"))
        .flatMap(questions::find)
        .filter(found -> Sight.of(session.account()).sees(found.division()))
        .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
  }

  private static void see(RoutingContext ctx, String path) {
    ctx.response().setStatusCode(303).putHeader("Location", path).end();
  }
}
