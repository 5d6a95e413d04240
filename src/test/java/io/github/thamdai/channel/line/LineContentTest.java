package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.store.TestDatabase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LineContentTest {
  // Time enough for a busy machine to send what comes whole.
  private static final Duration AMPLE = Duration.ofSeconds(20);
  // For what never comes whole: time enough to reach the server at least.
  private static final Duration SHORT = Duration.ofSeconds(3);

  private final Vertx vertx = TestDatabase.vertx();
  private final List<CallResult> failures = new ArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  @Test
  void photo_comes_whole_or_one_byte_more_than_is_wanted() {
    Consumer<HttpServerRequest> sent = request -> request.response().end(Buffer.buffer(new byte[9]));

    assertThat(fetched(sent, 9, AMPLE)).hasSize(9);
    assertThat(fetched(sent, 5, AMPLE)).hasSize(6);
  }

  @Test
  void photo_that_drips_is_given_up_in_time_and_its_connection_closed() throws Exception {
    long begin = System.nanoTime();

    byte[] fetched = fetched(this::drip, 1_000_000, SHORT);

    assertThat(fetched).isNull();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AMPLE);
    assertThat(failures).extracting(CallResult::cause).containsExactly("no_answer");
    assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void photo_that_never_begins_is_given_up_and_its_connection_closed() throws Exception {
    byte[] fetched =
        fetched(request -> request.connection().closeHandler(x -> closed.countDown()), 9, SHORT);

    assertThat(fetched).isNull();
    assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void photo_that_line_does_not_have_any_more_is_told_with_its_status() {
    assertThat(fetched(request -> request.response().setStatusCode(404).end("{}"), 9, AMPLE))
        .isNull();
    assertThat(failures).extracting(CallResult::cause).containsExactly("404");
  }

  private void drip(HttpServerRequest request) {
    request.connection().closeHandler(x -> closed.countDown());
    request.response().setChunked(true);
    vertx.setPeriodic(100, timer -> {
      if (closed.getCount() == 0) {
        vertx.cancelTimer(timer);
      } else {
        request.response().write("x");
      }
    });
  }

  private byte @org.jspecify.annotations.Nullable [] fetched(
      Consumer<HttpServerRequest> answer, long most, Duration deadline) {
    HttpServer server =
        vertx.createHttpServer().requestHandler(answer::accept).listen(0, "127.0.0.1").await();
    try {
      URI at = URI.create("http://127.0.0.1:" + server.actualPort());
      return new LineContent(at, "test-token", deadline).fetch("1", most, failures::add).orElse(null);
    } finally {
      server.close().await();
    }
  }
}
