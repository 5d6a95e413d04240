package io.github.thamdai.ops;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The service's own log settings, on a stream of ours. */
class LogsTest {
  private final LoggerContext context = new LoggerContext();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream before = System.err;

  @BeforeEach
  void configure() throws JoranException {
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    context.setMDCAdapter(MDC.getMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogsTest.class.getResource("/logback.xml"));
  }

  @AfterEach
  void restore() {
    context.stop();
    System.setErr(before);
  }

  @Test
  void line_is_one_json_object_with_its_fields() {
    context
        .getLogger("io.github.thamdai.http.requests")
        .atInfo()
        .addKeyValue("status", 200)
        .log("served");

    JsonObject line = new JsonObject(text());
    assertThat(line.getString("message")).isEqualTo("served");
    assertThat(line.getInteger("status")).isEqualTo(200);
    assertThat(line.getString("level")).isEqualTo("INFO");
  }

  @Test
  void exception_does_not_quote_what_somebody_typed_but_tells_what_the_network_said() {
    var log = context.getLogger("io.github.thamdai.test");
    log.error("a", new IllegalStateException("คำของประชาชน", new IOException("disk full")));

    assertThat(text())
        .contains("java.lang.IllegalStateException", "LogsTest", "java.io.IOException: disk full");
    assertThat(everything()).doesNotContain("คำของประชาชน");
  }

  @Test
  void line_sdk_that_writes_tokens_and_messages_is_off_whatever_the_level() {
    var wire = context.getLogger("com.linecorp.bot.client.wire");
    wire.error("Authorization: Bearer hush");
    context.getLogger("okhttp3.OkHttpClient").info("body: คำ");

    assertThat(wire.getLevel()).isEqualTo(Level.OFF);
    assertThat(text()).isEmpty();
    assertThat(everything()).doesNotContain("hush", "คำ", "okhttp3", "linecorp");
  }

  // A thread that another test left behind may write a line of its own, in the plain form of tests.
  private String text() {
    return everything()
        .lines()
        .filter(line -> line.startsWith("{"))
        .collect(Collectors.joining("\n"));
  }

  private String everything() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
