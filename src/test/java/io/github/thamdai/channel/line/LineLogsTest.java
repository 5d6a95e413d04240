package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.message;
import static io.github.thamdai.channel.line.LineEvents.text;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.thamdai.casework.news.News;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgLinePeople;
import io.github.thamdai.store.PgNewsDesk;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LineLogsTest {
  private static final String SOMCHAI = "U" + "5".repeat(32);

  private static final String PERSON = LineOffice.PERSONS.of(SOMCHAI);
  private static final String WIRE = "com.linecorp.bot.client.wire";

  // What our own code and the SDK could write; of the libraries below them, all from DEBUG up.
  private static final List<Logger> LISTENED =
      Stream.of(
              "ROOT",
              "io.github.thamdai",
              "com.linecorp",
              WIRE,
              "okhttp3",
              "retrofit2",
              "io.vertx",
              "io.netty")
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
  void news_notices_menus_photos_and_codes_reach_no_log_either() throws InterruptedException {
    String agency = TestDatabase.freshAgency();
    try (FakeLine line = new FakeLine();
        LineOffice office = new LineOffice(line, agency)) {
      line.account.aliases.put("thamdai-staff", "richmenu-staff");
      new PgLinePeople(TestDatabase.database(), agency).remember(PERSON, SOMCHAI);
      write(
          "insert into notice (agency_id, channel, conversation_id, text, at)"
              + " values ($1, 'line', $2, 'ความลับของเรื่อง', now())",
          agency);
      write(
          "insert into line_menu_change (agency_id, person_key, staff, not_before)"
              + " values ($1, $2, true, now())",
          agency);
      News news = confirmed(agency);
      office.post(body(text(SOMCHAI, LineOffice.FLOW)));
      office.post(body(photo(line, "ความลับในรูป"), text(SOMCHAI, "เชื่อมบัญชี 918273")));

      LineOffice.await(() -> line.delivered.size() == 5);
      LineOffice.await(() -> line.account.menuOfUser.containsKey(SOMCHAI));
      // LINE has it before the log tells of it.
      awaitLogged("news sent");
      awaitLogged("a menu was switched");
      awaitLogged("LINE messages sent");
      assertThat(logged)
          .noneMatch(entry -> entry.contains("ความลับ"))
          .noneMatch(entry -> entry.contains(news.text()))
          .noneMatch(entry -> entry.contains("918273"))
          .noneMatch(entry -> entry.contains("test-token"))
          .noneMatch(entry -> entry.contains(SOMCHAI));
    }
  }

  private void awaitLogged(String words) throws InterruptedException {
    LineOffice.await(() -> logged.stream().anyMatch(entry -> entry.contains(words)));
  }

  private static JsonObject photo(FakeLine line, String bytes) {
    JsonObject event = message(SOMCHAI, new JsonObject().put("type", "image"));
    line.contents.put(event.getJsonObject("message").getString("id"), Buffer.buffer(bytes));
    return event;
  }

  private static News confirmed(String agency) {
    PgNewsDesk desk = new PgNewsDesk(TestDatabase.database(), agency);
    Instant now = Instant.now();
    long id = desk.draft(News.EVERYBODY, "ข่าวลับมาก", account(agency, "ผู้เขียน"), now);
    assertThat(desk.confirm(id, account(agency, "ผู้ตรวจ"), now)).isTrue();
    return desk.find(id).orElseThrow();
  }

  private static UUID account(String agency, String name) {
    Account account = new Account(UUID.randomUUID(), name, Role.STAFF, null, false);
    Instant now = Instant.now();
    new PgAccounts(TestDatabase.database(), agency)
        .create(account, new Secret(name).digest(), now, now.plusSeconds(60));
    return account.id();
  }

  private static void write(String sql, String agency) {
    TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, PERSON)));
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
      awaitLogged("LINE messages sent");

      assertThat(logged)
          .noneMatch(entry -> entry.contains("ความลับ"))
          .noneMatch(entry -> entry.contains("test-token"))
          .noneMatch(entry -> entry.contains(SOMCHAI))
          .noneMatch(entry -> entry.contains(dead.getString("replyToken")));
    }
  }
}
