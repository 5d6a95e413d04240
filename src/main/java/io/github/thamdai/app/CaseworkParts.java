package io.github.thamdai.app;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.admin.desk.CasePages;
import io.github.thamdai.admin.desk.CasePhrase;
import io.github.thamdai.admin.desk.CaseWords;
import io.github.thamdai.admin.desk.IntegrityPages;
import io.github.thamdai.admin.desk.IntegrityPhrase;
import io.github.thamdai.admin.desk.OfficeRules;
import io.github.thamdai.admin.desk.QuestionPages;
import io.github.thamdai.admin.desk.QuestionPhrase;
import io.github.thamdai.admin.desk.RatingPages;
import io.github.thamdai.admin.desk.RatingPhrase;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.channel.web.CorruptionPages;
import io.github.thamdai.channel.web.CorruptionPhrase;
import io.github.thamdai.channel.web.CorruptionView;
import io.github.thamdai.channel.web.NoticesApi;
import io.github.thamdai.channel.web.PageWording;
import io.github.thamdai.channel.web.PhotoApi;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversations;
import io.github.thamdai.dialogue.RefreshDesk;
import io.github.thamdai.dialogue.casedesk.AnswerQuestionAction;
import io.github.thamdai.dialogue.casedesk.AskStaffAction;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.dialogue.casedesk.CaseStatusAction;
import io.github.thamdai.dialogue.casedesk.CaseWording;
import io.github.thamdai.dialogue.casedesk.Colleague;
import io.github.thamdai.dialogue.casedesk.DeskCases;
import io.github.thamdai.dialogue.casedesk.DeskQuestions;
import io.github.thamdai.dialogue.casedesk.LinkAccountAction;
import io.github.thamdai.dialogue.casedesk.OpenCaseAction;
import io.github.thamdai.dialogue.casedesk.RateAction;
import io.github.thamdai.dialogue.casedesk.RecordReportAction;
import io.github.thamdai.dialogue.casedesk.RefreshIndexAction;
import io.github.thamdai.dialogue.casedesk.RemindStaffAction;
import io.github.thamdai.dialogue.casedesk.Reminded;
import io.github.thamdai.dialogue.casedesk.ReminderRound;
import io.github.thamdai.dialogue.casedesk.ReplyToCaseAction;
import io.github.thamdai.dialogue.casedesk.WithdrawProofAction;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.wording.FaultWords;
import io.github.thamdai.dialogue.wording.TopicWording;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.Routes;
import io.github.thamdai.office.FaqFiles;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.office.OfficeRefresh;
import io.github.thamdai.security.Accounts;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.StaffQuery;
import io.github.thamdai.staff.StaffQueryParser;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgCorruptionReports;
import io.github.thamdai.store.PgNotices;
import io.github.thamdai.store.PgPhotos;
import io.github.thamdai.store.PgQuestions;
import io.github.thamdai.store.PgRatings;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Builds what has to do with cases, questions and ratings. */
final class CaseworkParts implements AutoCloseable {
  private final @Nullable String publicUrl;
  private final OfficeIndex index;
  private final InstantSource clock;
  private final OfficeRules office;
  private final FaqFiles published;
  private final PgCases cases;
  private final PgQuestions questions;
  private final PgRatings ratings;
  private final PgPhotos photos;
  private final PgNotices notices;
  private final PgCorruptionReports reports;
  private final PhotoDesk photoDesk = new PhotoDesk(2, 16);
  private final CaseWording told;
  private final Phrases<CasePhrase> casePhrases;
  private final Phrases<QuestionPhrase> questionPhrases;
  private final Phrases<RatingPhrase> ratingPhrases;
  private final Phrases<IntegrityPhrase> integrityPhrases;
  private final Phrases<CorruptionPhrase> corruptionPhrases;

  /**
   * Builds on the office's files and its database.
   *
   * @param content {@code index/<agency>}, where published answers are written
   * @param publicUrl where the desk is reached, without a trailing slash; null: nowhere
   */
  CaseworkParts(
      Path flows,
      Path content,
      OfficeIndex index,
      String agency,
      InstantSource clock,
      Database database,
      @Nullable String publicUrl) {
    this.publicUrl = publicUrl;
    this.index = index;
    this.clock = clock;
    this.office = new OfficeRules(() -> index.with(Knowledge::corpus));
    this.cases = new PgCases(database, agency);
    this.questions = new PgQuestions(database, agency);
    this.ratings = new PgRatings(database, agency);
    this.photos = new PgPhotos(database, agency);
    this.notices = new PgNotices(database, agency);
    this.reports = new PgCorruptionReports(database, agency);
    Path console = flows.resolve("console.yaml");
    Problems problems = new Problems();
    told = CaseWording.read(flows, problems);
    published =
        new FaqFiles(content, new OfficeRefresh(index, FaultWords.read(flows, problems)));
    casePhrases = Phrases.read(console, "cases", CasePhrase.class, problems);
    questionPhrases = Phrases.read(console, "questions", QuestionPhrase.class, problems);
    ratingPhrases = Phrases.read(console, "ratings", RatingPhrase.class, problems);
    integrityPhrases = Phrases.read(console, "integrity", IntegrityPhrase.class, problems);
    corruptionPhrases =
        Phrases.read(flows.resolve("corruption.yaml"), "form", CorruptionPhrase.class, problems);
    problems.throwIfAny();
  }

  /** The form for reports of corruption, which knows nobody. */
  Routes corruptionForm(PageWording pages, RandomGenerator random) {
    return new CorruptionPages(
        reports,
        photoDesk,
        clock,
        random,
        new CorruptionView(office.corpus(), pages, corruptionPhrases));
  }

  /** Where staff work on them. */
  List<Routes> desk(WebSessions sessions, Accounts accounts, ConsoleFrame frame) {
    CaseNotices notices = new CaseNotices(told);
    return List.of(
        new CasePages(
            cases,
            photos,
            notices,
            sessions,
            clock,
            office,
            new CaseWords(casePhrases, told),
            frame),
        new QuestionPages(
            questions,
            published,
            notices,
            sessions,
            clock,
            office,
            this::topics,
            questionPhrases,
            frame),
        new RatingPages(ratings, sessions, clock, office, told, ratingPhrases, frame),
        new IntegrityPages(reports, accounts, sessions, clock, integrityPhrases, frame));
  }

  /** What flows can have done about them. */
  FlowActions actions(
      LineLinks links,
      RefreshDesk refresh,
      Proofs proofs,
      Colleague.Finder colleagues,
      FlowAction news) {
    CaseNotices notices = new CaseNotices(told);
    return FlowActions.of(
        List.of(
            new OpenCaseAction(cases, office.corpus(), notices),
            new CaseStatusAction(cases, office.corpus(), told),
            new AskStaffAction(questions, office.corpus(), notices),
            new RateAction(cases),
            new RecordReportAction(office.corpus(), proofs, this::measures),
            new WithdrawProofAction(office.corpus(), proofs, this::measures, told),
            new LinkAccountAction(links::offered),
            new RefreshIndexAction(refresh),
            new DeskQuestions(questions, colleagues, told),
            new AnswerQuestionAction(questions, colleagues, notices),
            new DeskCases(cases, colleagues, told, publicUrl),
            new ReplyToCaseAction(cases, colleagues, notices, office.corpus()),
            new RemindStaffAction(news)));
  }

  /** What the chat page needs beside the chat itself. */
  List<Routes> chat(Conversations conversations, RateLimit notices) {
    return List.of(
        new PhotoApi(photos, photoDesk, conversations, clock),
        new NoticesApi(this.notices, notices));
  }

  boolean photoWaits(String conversation, String ref) {
    return photos.waits(UUID.fromString(ref), new Citizen(Channel.WEB.code(), conversation));
  }

  /** Reminds staff of due dates; to be started. */
  ReminderJob reminders(Reminded reminded, Proofs proofs) {
    return new ReminderJob(new ReminderRound(reminded, office.corpus(), proofs, told), clock);
  }

  private List<String> measures(String text, LocalDate today) {
    return index.with(
        k ->
            new StaffQueryParser(k.guidance().staffWords(), k.corpus().agency().divisionNames())
                .parse(ThaiNormalizer.normalize(text), today, Optional.empty())
                .map(StaffQuery::measures)
                .orElse(List.of()));
  }

  private Map<String, String> topics() {
    Map<Topic, TopicWording> all = index.with(k -> k.guidance().wording().topics());
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach((topic, wording) -> names.put(topic.code(), wording.heading()));
    return names;
  }

  @Override
  public void close() {
    photoDesk.close();
  }
}
