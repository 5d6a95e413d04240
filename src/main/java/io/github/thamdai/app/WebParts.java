package io.github.thamdai.app;

import io.github.thamdai.admin.AccountPages;
import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.admin.ConsolePhrase;
import io.github.thamdai.admin.FlowPages;
import io.github.thamdai.admin.IndexPages;
import io.github.thamdai.admin.OwnAccountPages;
import io.github.thamdai.admin.RefreshJob;
import io.github.thamdai.channel.web.ChatApi;
import io.github.thamdai.channel.web.MeasurePages;
import io.github.thamdai.channel.web.OfficeApi;
import io.github.thamdai.channel.web.PageWording;
import io.github.thamdai.channel.web.SourcePages;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.TurnJson;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.dialogue.wording.FaultWords;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.http.ErrorWording;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.Routes;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.office.OfficeRefresh;
import io.github.thamdai.ops.HealthRoutes;
import io.github.thamdai.ops.Metrics;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.security.SignInPages;
import io.github.thamdai.security.SignInPhrase;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.PgReminded;
import io.github.thamdai.store.PgSessions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The parts that requests meet. */
final class WebParts {
  private static final int CONVERSATION_ID_BYTES = 18;

  // One address may be a whole village behind its telephone company: this only stops floods.
  private static final int CHAT_BURST = 2_000;
  private static final Duration CHAT_REFILL = Duration.ofSeconds(5);

  private final Config config;
  private final OfficeIndex office;
  private final Metrics metrics;
  private final Database database;
  private final ErrorWording errors;
  private final Phrases<ConsolePhrase> consolePhrases;
  private final Phrases<SignInPhrase> signInPhrases;
  private final PageWording pages;
  private final FaultWords faultWords;
  private final Wording wording;
  private final CaseworkParts casework;
  private final NewsRoom newsRoom;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final String agency;

  WebParts(
      Config config,
      OfficeIndex office,
      String agency,
      InstantSource clock,
      Database database,
      Metrics metrics) {
    this.config = config;
    this.office = office;
    this.agency = agency;
    this.clock = clock;
    this.database = database;
    this.metrics = metrics;
    Problems problems = new Problems();
    errors = ErrorWording.read(config.flows(), problems);
    consolePhrases =
        Phrases.read(
            config.flows().resolve("console.yaml"), "console", ConsolePhrase.class, problems);
    signInPhrases =
        Phrases.read(
            config.flows().resolve("console.yaml"), "sign_in", SignInPhrase.class, problems);
    pages = PageWording.read(config.flows(), problems);
    faultWords = FaultWords.read(config.flows(), problems);
    problems.throwIfAny();
    newsRoom = new NewsRoom(config.flows(), agency, clock, database);
    casework =
        new CaseworkParts(
            config.flows(),
            config.content().resolve(agency),
            office,
            agency,
            clock,
            database,
            config.publicUrl().orElse(null));
    wording = office.with(k -> k.guidance().wording());
  }

  private Corpus corpus() {
    return office.with(Knowledge::corpus);
  }

  ErrorWording errors() {
    return errors;
  }

  /**
   * All routes of the service.
   *
   * @param open gets what must be closed with the service
   */
  List<Routes> routes(Deque<AutoCloseable> open) {
    PgAccounts accounts = new PgAccounts(database, agency);
    SignIn signIn = new SignIn(accounts, new PgSessions(database, agency), clock, random);
    WebSessions sessions = new WebSessions(signIn, config.https());
    LineLinks lineLinks = new LineLinks(new PgLineUsers(database, agency), clock, random);
    ChatService chat = chat(lineLinks);
    TurnJson json = new TurnJson(config.publicUrl().orElse(""));
    ConsoleRefresh refresh = new ConsoleRefresh(office);
    List<Routes> routes = new ArrayList<>();
    LineParts line =
        new LineParts(config, agency, clock, database, lineLinks, chat, office, metrics);
    routes.add(
        new HealthRoutes(
            () -> office.generation().isPresent(), database::answers, line::state));
    routes.add(metrics);
    routes.add(
        new ChatApi(
            chat,
            sessions::identityOf,
            casework::photoWaits,
            new RateLimit(CHAT_BURST, CHAT_REFILL),
            json::write));
    routes.addAll(
        casework.chat(
            new PgConversations(database, agency), new RateLimit(CHAT_BURST, CHAT_REFILL)));
    open.push(casework);
    ReminderJob reminders =
        casework.reminders(
            new PgReminded(database, agency), new PgProofs(database, agency, clock));
    open.push(reminders);
    reminders.start();
    routes.add(new OfficeApi(this::welcome));
    routes.add(new SourcePages(this::corpus, wording, pages));
    routes.add(new MeasurePages(this::corpus, pages));
    routes.add(new SignInPages(signIn, sessions, signInPhrases));
    routes.add(
        new IndexPages(refresh, new RefreshJob(refresh), sessions, consolePhrases, faultWords));
    routes.add(
        new AccountPages(
            accounts,
            signIn,
            lineLinks,
            sessions,
            clock,
            () ->
                office.with(
                    k -> k.corpus().agency().divisions().stream().map(Division::name).toList()),
            consolePhrases,
            config.baseUrl()));
    routes.add(casework.corruptionForm(pages, random));
    ConsoleFrame frame = new ConsoleFrame(consolePhrases);
    routes.addAll(casework.desk(sessions, accounts, frame));
    routes.add(
        new FlowPages(() -> office.with(k -> k.guidance().flows()), sessions, frame));
    routes.add(newsRoom.pages(sessions, frame, line));
    routes.add(
        new OwnAccountPages(
            signIn, lineLinks, sessions, consolePhrases, line.linkCommand(), config.baseUrl()));
    routes.add(line.routes(open));
    return routes;
  }

  private ChatService chat(LineLinks links) {
    OfficeRefresh refresh = new OfficeRefresh(office, faultWords);
    FlowActions actions =
        casework.actions(
            links,
            refresh,
            new PgProofs(database, agency, clock),
            new Colleagues(new PgAccounts(database, agency)),
            newsRoom.action());
    Assistant assistant =
        metrics.measured(new OfficeAssistant(office, actions));
    return new ChatService(
        assistant,
        new PgConversations(database, agency),
        this::conversationId,
        clock,
        new Reply.Text(wording.say(Phrase.MEMORY_AWAY)));
  }

  private String conversationId() {
    byte[] bytes = new byte[CONVERSATION_ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private OfficeApi.Welcome welcome() {
    return office.with(
        k -> {
          Wording now = k.guidance().wording();
          String name = k.corpus().agency().shortName();
          return new OfficeApi.Welcome(
              k.corpus().agency(),
              now.say(Phrase.GREETING, Map.of("agency", name)),
              now.starters());
        });
  }
}
