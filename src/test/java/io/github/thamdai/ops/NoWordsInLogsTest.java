package io.github.thamdai.ops;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.thamdai.channel.web.ChatApi;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RunningServer;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever happens to a message, its words do not reach a log, even at the finest level of ours. */
class NoWordsInLogsTest {
  private static final String WORDS = "ความลับของยายเงิน";

  @Test
  void neither_an_answered_nor_a_failing_nor_a_faulty_message_is_quoted()
      throws InterruptedException {
    Logger ours = (Logger) LoggerFactory.getLogger("io.github.thamdai");
    Level before = ours.getLevel();
    HeardLogs heard = new HeardLogs();
    ours.setLevel(Level.TRACE);
    try (heard;
        RunningServer server = new RunningServer(api())) {
      server.post("/api/chat", "application/json", "{\"text\":\"" + WORDS + "\"}");
      server.post("/api/chat", "application/json", "{\"text\":\"" + WORDS);
      server.get("/services?q=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8));
      heard.await(3, line -> line.getFormattedMessage().equals("served"));
    } finally {
      ours.setLevel(before);
    }

    List<String> lines = heard.events.stream().map(NoWordsInLogsTest::everything).toList();
    assertThat(lines).noneSatisfy(line -> assertThat(line).contains(WORDS));
  }

  private static ChatApi api() {
    ChatService chat =
        new ChatService(
            (state, inbound) -> {
              throw new IllegalStateException("cannot answer " + inbound.text());
            },
            new PgConversations(TestDatabase.database(), TestDatabase.freshAgency()),
            () -> "abcdefghijklmnopqrstuvw",
            InstantSource.system(),
            new Reply.Text("notice"));
    return new ChatApi(
        chat,
        ctx -> Identity.of(Role.CITIZEN),
        (conversation, ref) -> false,
        new RateLimit(10, Duration.ofMinutes(1)),
        (id, turn) -> "{}");
  }

  private static String everything(ILoggingEvent event) {
    String stack = event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage();
    return event.getFormattedMessage() + " " + event.getKeyValuePairs() + " " + stack;
  }
}
