package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.message;
import static io.github.thamdai.channel.line.LineEvents.text;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LineLogsTest {
  private static final String SOMCHAI = "U" + "5".repeat(32);

  private static final String WIRE = "com.linecorp.bot.client.wire";

  // What our own code and the SDK could write; of the libraries below them, all from DEBUG up.
  private static final List<Logger> LISTENED =
      Stream.of("ROOT", "io.github.thamdai", "com.linecorp", WIRE, "okhttp3", "retrofit2")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final AppenderBase<ILoggingEvent> listener =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          logged.add(
              event.getLoggerName()
                  + " "
                  + event.getFormattedMessage()
                  + event.getKeyValuePairs()
                  + event.getMDCPropertyMap()
                  + (event.getThrowableProxy() == null
                      ? ""
                      : event.getThrowableProxy().getMessage()));
        }
      };
  private final List<Level> levels =
      LISTENED.stream()
          .map(Logger::getLevel)
          .map(level -> level == null ? Level.INFO : level)
          .toList();

  @BeforeEach
  void listen() {
    listener.start();
    LISTENED.getFirst().addAppender(listener);
    LISTENED.stream().skip(1).forEach(logger -> logger.setLevel(Level.TRACE));
  }

  @AfterEach
  void stopListening() {
    LISTENED.getFirst().detachAppender(listener);
    for (int i = 1; i < LISTENED.size(); i++) {
      LISTENED.get(i).setLevel(levels.get(i));
    }
  }

  @Test
  void neither_token_nor_words_nor_people_reach_a_log() throws InterruptedException {
    try (FakeLine line = new FakeLine();
        LineOffice office = new LineOffice(line, TestDatabase.freshAgency())) {
      JsonObject dead = text(SOMCHAI, "ความลับสอง");
      line.killToken(dead.getString("replyToken"));
      line.replyFaults(500, 429);

      office.post(body(text(SOMCHAI, "ความลับหนึ่ง"), dead));
      office.post(body(message(SOMCHAI, new JsonObject().put("type", "sticker"))));
      office.post("{\"events\":[ความลับสาม");
      LineOffice.await(() -> line.delivered.size() >= 3);

      assertThat(logged).anyMatch(entry -> entry.contains("LINE messages sent"));
      assertThat(logged)
          .noneMatch(entry -> entry.contains("ความลับ"))
          .noneMatch(entry -> entry.contains("test-token"))
          .noneMatch(entry -> entry.contains(SOMCHAI))
          .noneMatch(entry -> entry.contains(dead.getString("replyToken")));
    }
  }
}
