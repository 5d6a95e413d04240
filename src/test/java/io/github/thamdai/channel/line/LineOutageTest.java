package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.event;
import static io.github.thamdai.channel.line.LineEvents.text;
import static io.github.thamdai.channel.line.LineEvents.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.http.ErrorWording;
import io.github.thamdai.http.WebServer;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineOutageTest {
  private static final String SOMCHAI = "U" + "1".repeat(32);

  private final FakeLine line = new FakeLine();

  @AfterEach
  void close() {
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void question_is_answered_once_while_events_cannot_be_kept() throws InterruptedException {
    try (LineOffice office =
        new LineOffice(line, TestDatabase.freshAgency(), Away::new)) {
      JsonObject question = text(SOMCHAI, "เปิดกี่โมง");

      assertThat(office.post(body(question)).statusCode()).isEqualTo(200);
      office.post(body(question));

      LineOffice.await(() -> office.signals.all.contains("unkept answered"));
      Thread.sleep(200); // a second answer would be there by now
      assertThat(line.delivered).singleElement().matches(call -> !call.push());
    }
  }

  @Test
  void question_that_found_no_place_while_the_store_is_away_finds_one_when_it_comes_again()
      throws InterruptedException {
    try (LineOffice office = new LineOffice(line, TestDatabase.freshAgency(), Away::new)) {
      JsonObject[] many = new JsonObject[32];
      Arrays.setAll(many, i -> text("U" + String.format("%032d", i), LineOffice.SLOW));
      JsonObject oneMore = text(SOMCHAI, "เปิดกี่โมง");

      office.post(body(many));
      office.post(body(oneMore));
      assertThat(office.signals.all).contains("unkept dropped");
      office.answerTheSlow();
      // Each gives its place back after it has signalled its end.
      LineOffice.await(() -> answered(office) == 32);
      office.post(body(oneMore));

      LineOffice.await(() -> line.delivered.size() == 33);
    }
  }

  private static long answered(LineOffice office) {
    return office.signals.all.stream().filter("unkept answered"::equals).count();
  }

  @Test
  void what_is_of_use_only_in_the_store_is_refused_while_it_is_away_and_nothing_beside_it_answered()
      throws InterruptedException {
    try (LineOffice office = new LineOffice(line, TestDatabase.freshAgency(), Away::new)) {
      JsonObject unsend =
          event("unsend", user(SOMCHAI)).put("unsend", new JsonObject().put("messageId", "1"));
      JsonObject again = text(SOMCHAI, "ถามซ้ำ");
      again.getJsonObject("deliveryContext").put("isRedelivery", true);

      for (JsonObject kept : List.of(unsend, event("unfollow", user(SOMCHAI)), again)) {
        var response = office.post(body(text(SOMCHAI, "เปิดกี่โมง"), kept));
        assertThat(response.statusCode()).as(kept.encode()).isEqualTo(503);
      }

      Thread.sleep(200);
      assertThat(line.calls).isEmpty();
    }
  }

  @Test
  void event_that_may_have_been_kept_is_refused_and_not_answered_from_memory()
      throws InterruptedException {
    try (LineOffice office = new LineOffice(line, TestDatabase.freshAgency(), Unclear::of)) {
      assertThat(office.post(body(text(SOMCHAI, "เปิดกี่โมง"))).statusCode()).isEqualTo(503);

      Thread.sleep(200);
      assertThat(line.calls).isEmpty();
    }
  }

  @Test
  void event_whose_answer_could_not_be_kept_stays_in_the_inbox() throws InterruptedException {
    AtomicInteger tries = new AtomicInteger();
    try (LineOffice office =
        new LineOffice(
            line, TestDatabase.freshAgency(), real -> new AwayWhileAnswering(real, tries))) {
      office.post(body(text(SOMCHAI, "เปิดกี่โมง")));

      LineOffice.await(() -> tries.get() > 0);
      Thread.sleep(200);
      assertThat(line.calls).isEmpty();
    }
  }

  @Test
  void without_credentials_the_webhook_says_what_is_missing() {
    Problems problems = new Problems();
    Path flows = Path.of("conversation-flows");
    LineNotConfigured stand =
        new LineNotConfigured(
            LineWording.read(flows, problems), List.of("LINE_CHANNEL_SECRET", "LINE_CHANNEL_TOKEN"));
    ErrorWording errors = ErrorWording.read(flows, problems);
    WebServer.Settings settings = new WebServer.Settings(0, false, 1);
    try (WebServer server =
        new WebServer(TestDatabase.vertx(), settings, errors, List.of(stand))) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.start() + "/line/webhook"))
              .POST(HttpRequest.BodyPublishers.ofString("{\"events\":[]}"))
              .build();

      var response =
          HttpClient.newHttpClient()
              .sendAsync(request, HttpResponse.BodyHandlers.ofString())
              .join();

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("LINE_CHANNEL_SECRET, LINE_CHANNEL_TOKEN");
    }
  }

  /** Nothing can be kept. */
  private record Away(LineInbox real) implements LineInbox {
    @Override
    public Kept accept(List<LineEvent> events, int take, Duration lease) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public List<LineEvent> claim(int limit, Duration lease) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public int giveUp(Function<LineEvent, Optional<OutgoingDraft>> apology) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public void done(String eventId) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public Optional<OutgoingMessages> done(
        String eventId, OutgoingDraft messages, Duration lease) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public Saved answered(
        String id, String message, Exchange exchange, OutgoingDraft messages, Duration lease) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public boolean showHeld(
        String id, String to, int most, Function<List<String>, OutgoingDraft> draft) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public void left(String eventId, String personKey, String to) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public void unsend(String messageId) {
      throw new StoreUnavailableException("away", null);
    }
  }

  /** The first try ends unclear, and then the store is away. */
  private static final class Unclear {
    private static LineInbox of(LineInbox real) {
      AtomicInteger tries = new AtomicInteger();
      return (LineInbox)
          Proxy.newProxyInstance(
              LineInbox.class.getClassLoader(),
              new Class<?>[] {LineInbox.class},
              (proxy, method, args) -> {
                boolean first = method.getName().equals("accept") && tries.getAndIncrement() == 0;
                throw new StoreUnavailableException(
                    "away", first ? new IOException("cut off") : null);
              });
    }
  }

  /** The store goes away between taking an event and keeping its answer. */
  private record AwayWhileAnswering(LineInbox real, AtomicInteger tries) implements LineInbox {
    @Override
    public Kept accept(List<LineEvent> events, int take, Duration lease) {
      return real.accept(events, take, lease);
    }

    @Override
    public List<LineEvent> claim(int limit, Duration lease) {
      return real.claim(limit, lease);
    }

    @Override
    public int giveUp(Function<LineEvent, Optional<OutgoingDraft>> apology) {
      return real.giveUp(apology);
    }

    @Override
    public void done(String eventId) {
      real.done(eventId);
    }

    @Override
    public Optional<OutgoingMessages> done(
        String eventId, OutgoingDraft messages, Duration lease) {
      return real.done(eventId, messages, lease);
    }

    @Override
    public Saved answered(
        String id, String message, Exchange exchange, OutgoingDraft messages, Duration lease) {
      tries.incrementAndGet();
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public boolean showHeld(
        String id, String to, int most, Function<List<String>, OutgoingDraft> draft) {
      return real.showHeld(id, to, most, draft);
    }

    @Override
    public void left(String eventId, String personKey, String to) {
      real.left(eventId, personKey, to);
    }

    @Override
    public void unsend(String messageId) {
      real.unsend(messageId);
    }
  }
}
