package io.github.thamdai.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnonymousFormsTest {
  private static final Duration QUARTER = Duration.ofSeconds(15);
  private static final int MEGABYTE = 1024 * 1024;
  private static final String FILE =
      """
      --b\r
      Content-Disposition: form-data; name="photos"; filename="a.jpg"\r
      Content-Type: image/jpeg\r
      \r
      """;

  private final RunningServer server = new RunningServer(AnonymousFormsTest::mount);

  private static void mount(Router router) {
    router.post("/corruption").handler(ctx -> ctx.response().end("kept"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void whoever_only_holds_connections_open_keeps_nobody_out() throws Exception {
    List<Socket> begun = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      begun.add(begin(10));
    }

    assertThat(send(100_000)).isEqualTo(200);
    for (Socket socket : begun) {
      socket.close();
    }
  }

  @Test
  void large_forms_that_are_still_coming_in_leave_no_room_for_more_and_give_it_back()
      throws Exception {
    Socket one = begin(39 * MEGABYTE);
    Socket other = begin(39 * MEGABYTE);
    awaitStatus(503);
    assertThat(send(100)).isEqualTo(200);

    one.close();
    other.close();
    awaitStatus(200);
  }

  @Test
  void one_address_may_send_many_and_not_without_end() {
    long begun = System.nanoTime();
    for (int i = 0; i < 40; i++) {
      assertThat(send(100)).isEqualTo(200);
    }

    int last = send(100);
    // A place is given back every quarter of a minute; no more than that are let through.
    int more = 0;
    for (; more < 40 && last == 200; more++) {
      last = send(100);
    }
    assertThat(more)
        .isLessThanOrEqualTo((int) Duration.ofNanos(System.nanoTime() - begun).dividedBy(QUARTER));
    assertThat(last).isEqualTo(429);
  }

  @Test
  void what_is_no_form_is_told_so() {
    assertThat(server.post("/corruption", "application/json", "{}").body())
        .contains("แบบฟอร์ม");
    assertThat(server.post("/corruption", "application/json", "{}").statusCode()).isEqualTo(415);
  }

  /** A form with a file of which so many bytes have come. */
  private Socket begin(int bytes) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    String head =
        "POST /corruption HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + (bytes + 100_000)
            + "\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n"
            + FILE;
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().write(new byte[bytes]);
    socket.getOutputStream().flush();
    return socket;
  }

  // Few tries with ever longer pauses: one address may not send more than forty.
  private void awaitStatus(int wanted) throws InterruptedException {
    int status = send(5 * MEGABYTE);
    for (int i = 1; i <= 16 && status != wanted; i++) {
      Thread.sleep(100L * i);
      status = send(5 * MEGABYTE);
    }
    assertThat(status).isEqualTo(wanted);
  }

  private int send(int bytes) {
    return server
        .send(
            server
                .request("/corruption")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(FILE + "x".repeat(bytes) + "\r\n--b--\r\n")))
        .statusCode();
  }
}
