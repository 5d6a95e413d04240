package io.github.thamdai.admin.desk;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.admin.ConsolePhrase;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.channel.line.LineStanding;
import io.github.thamdai.channel.line.LineStandings;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.dialogue.casedesk.CaseWording;
import io.github.thamdai.dialogue.casedesk.SubjectsReader;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RunningServer;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.security.SignInPages;
import io.github.thamdai.security.SignInPhrase;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.store.KeptCases;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgNewsDesk;
import io.github.thamdai.store.PgNotices;
import io.github.thamdai.store.PgPhotos;
import io.github.thamdai.store.PgQuestions;
import io.github.thamdai.store.PgRatings;
import io.github.thamdai.store.PgSessions;
import io.github.thamdai.store.TestDatabase;
import io.vertx.sqlclient.Tuple;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The desk of the sample office on a free port. */
final class DeskSite implements AutoCloseable {
  private static final Path FLOWS = Path.of("conversation-flows");
  private static final Path WORDS = FLOWS.resolve("console.yaml");
  private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
  private static final Corpus CORPUS = CorpusReader.read(Path.of("index/prasatyoe"));

  final String agency = TestDatabase.freshAgency();
  final PgCases cases = new PgCases(TestDatabase.database(), agency);
  final PgPhotos photos = new PgPhotos(TestDatabase.database(), agency);
  final PgQuestions questions = new PgQuestions(TestDatabase.database(), agency);
  final PgRatings ratings = new PgRatings(TestDatabase.database(), agency);
  final FakePublisher publisher = new FakePublisher();
  final PgNotices notices = new PgNotices(TestDatabase.database(), agency);
  final PgNewsDesk news = new PgNewsDesk(TestDatabase.database(), agency);
  volatile LineStanding line =
      new LineStanding(true, Optional.empty(), OptionalLong.empty(), 0);

  /** What LINE says when it is asked anew; null: what is known. */
  volatile @Nullable LineStanding lineNow;

  final RunningServer server;
  private final SignIn signIn;

  DeskSite() {
    InstantSource clock = InstantSource.fixed(SampleCase.AT.plusSeconds(60));
    signIn =
        new SignIn(
            new PgAccounts(TestDatabase.database(), agency),
            new PgSessions(TestDatabase.database(), agency),
            clock,
            new SecureRandom());
    WebSessions sessions = new WebSessions(signIn, false);
    Problems problems = new Problems();
    CaseWording told = CaseWording.read(FLOWS, problems);
    ConsoleFrame frame =
        new ConsoleFrame(Phrases.read(WORDS, "console", ConsolePhrase.class, problems));
    OfficeRules office = new OfficeRules(() -> CORPUS);
    server =
        new RunningServer(
            new SignInPages(
                signIn, sessions, Phrases.read(WORDS, "sign_in", SignInPhrase.class, problems)),
            new CasePages(
                cases,
                photos,
                new CaseNotices(told),
                sessions,
                clock,
                office,
                new CaseWords(Phrases.read(WORDS, "cases", CasePhrase.class, problems), told),
                frame),
            new QuestionPages(
                questions,
                publisher,
                new CaseNotices(told),
                sessions,
                clock,
                office,
                () -> Map.of("overview", "เรื่องนี้คืออะไร", "fee", "ค่าธรรมเนียม"),
                Phrases.read(WORDS, "questions", QuestionPhrase.class, problems),
                frame),
            new RatingPages(
                ratings,
                sessions,
                clock,
                office,
                told,
                Phrases.read(WORDS, "ratings", RatingPhrase.class, problems),
                frame),
            new NewsPages(
                news,
                SubjectsReader.read(FLOWS, problems),
                new LineStandings() {
                  @Override
                  public LineStanding last() {
                    return line;
                  }

                  @Override
                  public LineStanding anew() {
                    LineStanding now = lineNow;
                    line = now == null ? line : now;
                    return line;
                  }
                },
                sessions,
                clock,
                Phrases.read(WORDS, "news", NewsPhrase.class, problems),
                frame));
    problems.throwIfAny();
  }

  CaseNumber open() {
    NewCase opened = SampleCase.opened(cases.reserve(2570), SampleCase.SOMCHAI);
    KeptCases.open(agency, opened);
    return opened.number();
  }

  QuestionNumber ask(String text) {
    NewQuestion asked =
        new NewQuestion(
            questions.reserve(2570),
            text,
            "กองช่าง",
            "building-permit-construct",
            "",
            SampleCase.SOMCHAI,
            SampleCase.AT,
            LocalDate.of(2026, 11, 26));
    KeptCases.ask(agency, asked);
    return asked.number();
  }

  /** What waits to be sent to a person of LINE. */
  List<String> toldInLine(String person) {
    String sql =
        "select text from notice where agency_id = $1 and conversation_id = $2 and channel = 'line'";
    return TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, person)))
        .stream()
        .map(row -> row.getString("text"))
        .toList();
  }

  List<Account> accounts() {
    return new PgAccounts(TestDatabase.database(), agency).all();
  }

  /** Signs a new account in and returns its cookie header. */
  String cookieOf(Role role, @Nullable String division) {
    Secret link = signIn.create("name " + UUID.randomUUID(), role, division).orElseThrow();
    return form("/sign-in", "", Map.of("token", link.text()))
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow()
        .split(";", 2)[0];
  }

  HttpResponse<String> open(String path, String cookie) {
    return server.send(server.request(path).header("Cookie", cookie).GET());
  }

  /** Sends a form with the hidden token of the page it stands on. */
  HttpResponse<String> press(
      String page, String action, String cookie, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(open(page, cookie).body());
    String found = token.find() ? token.group(1) : "";
    Map<String, String> all = new HashMap<>(fields);
    all.put("form_token", found);
    return form(action, cookie, all);
  }

  private HttpResponse<String> form(String path, String cookie, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return server.send(
        server
            .request(path)
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  @Override
  public void close() {
    server.close();
  }
}
