package io.github.thamdai.app;

import io.github.thamdai.admin.AccountPages;
import io.github.thamdai.admin.ConsolePhrase;
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
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.http.ErrorWording;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.Routes;
import io.github.thamdai.http.WebServer;
import io.github.thamdai.office.OfficeFolders;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.office.OfficeRefresh;
import io.github.thamdai.ops.HealthRoutes;
import io.github.thamdai.ops.Metrics;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.security.SignInPages;
import io.github.thamdai.security.SignInPhrase;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.EmbeddedDatabase;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.PgSessions;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The running service of one office: everything is built here, and closed in the reverse order. */
public final class Service implements AutoCloseable {
  private static final int VERTICLES = 2;
  private static final int CONVERSATION_ID_BYTES = 18;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final OfficeIndex office;
  private final boolean lineReady;
  private final int port;
  // The office is opened before its database: until then nobody is answered, and nothing is proven.
  private volatile Proofs proofs = Proofs.NONE;

  private Service(Config config) {
    InstantSource clock = InstantSource.system();
    OfficeFolders folders = Offices.only(config);
    try {
      office = opened(new OfficeIndex(folders, clock, (duty, due) -> proofs.exists(duty, due)));
      office.open((step, count) -> {});
      opened(new FollowGenerations(office));
      Metrics metrics = opened(new Metrics());
      Vertx vertx = metrics.vertx();
      open.push(() -> vertx.close().timeout(5, TimeUnit.SECONDS).await());
      Database database = database(config, vertx);
      proofs = new PgProofs(database, folders.agency(), clock);
      Parts parts = new Parts(config, folders.agency(), clock, database, metrics);
      lineReady = config.line().isPresent();
      WebServer server =
          opened(
              new WebServer(
                  vertx,
                  new WebServer.Settings(config.port(), config.https(), VERTICLES),
                  parts.errors,
                  parts.routes()));
      port = server.start();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Starts; returns when requests are answered. */
  public static Service start(Config config) {
    return new Service(config);
  }

  public int port() {
    return port;
  }

  public OfficeIndex office() {
    return office;
  }

  public boolean lineReady() {
    return lineReady;
  }

  private Database database(Config config, Vertx vertx) {
    if (config.database().isPresent()) {
      return opened(Database.open(vertx, config.database().get()));
    }
    EmbeddedDatabase embedded = opened(EmbeddedDatabase.start(config.data()));
    return opened(Database.open(vertx, embedded.url()));
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  /** Closes all parts, last opened first; a part that fails does not keep the others open. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        org.slf4j.LoggerFactory.getLogger(Service.class)
            .atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("a part of the service did not close");
      }
    }
  }

  /** The parts that requests meet. */
  private final class Parts {
    private final Config config;
    private final Metrics metrics;
    private final Database database;
    private final ErrorWording errors;
    private final Phrases<ConsolePhrase> consolePhrases;
    private final Phrases<SignInPhrase> signInPhrases;
    private final PageWording pages;
    private final Wording wording;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final String agency;

    Parts(
        Config config, String agency, InstantSource clock, Database database, Metrics metrics) {
      this.config = config;
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
      problems.throwIfAny();
      wording = office.with(k -> k.guidance().wording());
    }

    private Corpus corpus() {
      return office.with(Knowledge::corpus);
    }

    List<Routes> routes() {
      PgAccounts accounts = new PgAccounts(database, agency);
      SignIn signIn = new SignIn(accounts, new PgSessions(database, agency), clock, random);
      WebSessions sessions = new WebSessions(signIn, config.https());
      LineLinks lineLinks = new LineLinks(new PgLineUsers(database, agency), clock, random);
      ChatService chat = chat();
      TurnJson json = new TurnJson(config.baseUrl());
      ConsoleRefresh refresh = new ConsoleRefresh(office);
      List<Routes> routes = new ArrayList<>();
      routes.add(new HealthRoutes(() -> office.generation().isPresent(), database::available));
      routes.add(metrics);
      routes.add(
          new ChatApi(
              chat, sessions::roleOf, new RateLimit(60, Duration.ofMinutes(1)), json::write));
      routes.add(new OfficeApi(this::welcome));
      routes.add(new SourcePages(this::corpus, wording, pages));
      routes.add(new MeasurePages(this::corpus, pages));
      routes.add(new SignInPages(signIn, sessions, signInPhrases));
      routes.add(new IndexPages(refresh, new RefreshJob(refresh), sessions, consolePhrases));
      routes.add(
          new AccountPages(
              accounts,
              signIn,
              sessions,
              clock,
              () ->
                  office.with(
                      k -> k.corpus().agency().divisions().stream().map(Division::name).toList()),
              consolePhrases,
              config.baseUrl()));
      LineParts line = new LineParts(config, agency, clock, database, lineLinks, chat, office);
      routes.add(
          new OwnAccountPages(
              signIn, lineLinks, sessions, consolePhrases, line.linkCommand(), config.baseUrl()));
      routes.add(line.routes(open));
      return routes;
    }

    private ChatService chat() {
      Assistant assistant =
          metrics.measured(new OfficeAssistant(office, new OfficeRefresh(office)));
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
}
