package io.github.thamdai.channel.line;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Conversations;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.http.ErrorWording;
import io.github.thamdai.http.WebServer;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgLineInbox;
import io.github.thamdai.store.PgLineNotices;
import io.github.thamdai.store.PgLineOutbox;
import io.github.thamdai.store.PgLinePeople;
import io.github.thamdai.store.PgNewsParts;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One running instance of an office in LINE: real server, real database, a parrot that answers. */
final class LineOffice implements AutoCloseable {
  static final String SECRET = "test-secret";
  static final PersonKeys PERSONS =
      new PersonKeys(() -> "test-key".getBytes(StandardCharsets.UTF_8));

  final Map<String, Role> roles = new ConcurrentHashMap<>();
  final CountedSignals signals = new CountedSignals();
  final List<Long> refusedForMonth = new CopyOnWriteArrayList<>();

  /** Keeps nothing but how large each photo was. */
  private final LinePhotos photos =
      (conversation, bytes) ->
          new Said.Photo(
              bytes.length > Said.Photo.MOST_BYTES ? null : "kept", bytes.length, "image/jpeg");

  private final CountDownLatch slowMayAnswer = new CountDownLatch(1);
  private final WebServer server;
  private final LineChannel channel;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  LineOffice(FakeLine line, String agency) {
    this(line, agency, inbox -> inbox);
  }

  /** @param inbox stands between the channel and the store, to break it */
  LineOffice(FakeLine line, String agency, UnaryOperator<LineInbox> inbox) {
    this(
        line.endpoint(),
        TestDatabase.vertx(),
        TestDatabase.database(),
        agency,
        inbox,
        outbox -> outbox);
  }

  /** @param outbox stands between the channel and the store, to break it */
  LineOffice(
      URI line,
      Vertx vertx,
      Database database,
      String agency,
      UnaryOperator<LineInbox> inbox,
      UnaryOperator<LineOutbox> outbox) {
    Problems problems = new Problems();
    Path flows = Path.of("conversation-flows");
    LineWording wording = LineWording.read(flows, problems);
    ErrorWording errors = ErrorWording.read(flows, problems);
    problems.throwIfAny();
    Conversations conversations = new PgConversations(database, agency);
    InstantSource clock = InstantSource.system();
    ChatService chat =
        new ChatService(
            this::parrot,
            conversations,
            () -> UUID.randomUUID().toString(),
            clock,
            new Reply.Text("(ไม่ได้บันทึก)"));
    LineSettings settings =
        new LineSettings(
            chat,
            conversations,
            inbox.apply(new PgLineInbox(database, agency)),
            outbox.apply(new PgLineOutbox(database, agency)),
            new PgLinePeople(database, agency),
            new PgLineNotices(database, agency),
            new PgNewsParts(database, agency),
            person -> Identity.of(roles.getOrDefault(person, Role.CITIZEN)),
            photos,
            PERSONS,
            wording,
            () -> List.of(new Choice("ติดต่อ", "ติดต่อ อบต.")),
            "https://ask.example.go.th",
            signals,
            refusedForMonth::add,
            clock);
    channel = new LineChannel(settings, LineClients.at(line, line, "test-token"), SECRET);
    channel.start();
    server = new WebServer(vertx, new WebServer.Settings(0, false, 1), errors, List.of(channel));
    port = server.start();
  }

  int port() {
    return port;
  }

  /** Asks for something more and never ends; begun by these words. */
  static final String FLOW = "แจ้งปัญหา";

  /** After it nothing is offered. */
  static final String END = "จบ";

  /** Whoever says this waits for the answer until {@link #answerTheSlow}. */
  static final String SLOW = "ช้าๆ";

  /** Repeats what was said, with the speaker's role, and counts the turns. */
  private Turn parrot(ConversationState state, Inbound in) {
    String turns = state.source() == null ? "" : state.source().title();
    SourceRef counted = new SourceRef(SourceKind.FAQ, "turns", turns + "i");
    if (in.text().startsWith(SLOW)) {
      awaitQuietly(slowMayAnswer);
    }
    FlowState flow = in.text().equals(FLOW) ? flow(in.now()) : state.flow();
    ConversationState next = new ConversationState(counted, null, List.of(), null).withFlow(flow);
    return new Turn(
        List.of(new Reply.Text(in.role() + " " + turns + " " + in.said().transcript())),
        in.text().equals(END) ? List.of() : List.of(new Choice("ต่อ", "ต่อ")),
        Outcome.of(Outcome.Status.ANSWERED),
        next);
  }

  void answerTheSlow() {
    slowMayAnswer.countDown();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static FlowState flow(Instant now) {
    return new FlowState("report", "d", "photo", "photo", Map.of(), 0, "", false, now, now);
  }

  HttpResponse<String> post(String body) {
    return post(body, LineEvents.sign(SECRET, body));
  }

  HttpResponse<String> post(String body, @Nullable String signature) {
    return post(http, port, body, signature);
  }

  /** Sends to whatever listens there. */
  static HttpResponse<String> post(
      HttpClient http, int port, String body, @Nullable String signature) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/line/webhook"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (signature != null) {
      request.header("x-line-signature", signature);
    }
    return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()).join();
  }

  /** So long that only what never comes is missed, however busy the machine is. */
  static void await(BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("waited 90 s in vain");
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    answerTheSlow();
    server.close();
    channel.close();
  }
}
