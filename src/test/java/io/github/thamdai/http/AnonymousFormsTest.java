package io.github.thamdai.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnonymousFormsTest {
  private static final String FORM =
      "--b\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\nเรื่อง\r\n--b--\r\n";

  private final RunningServer server = new RunningServer(AnonymousFormsTest::mount);

  private static void mount(Router router) {
    router.post("/corruption").handler(ctx -> ctx.response().end("kept"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void forms_that_are_still_coming_in_leave_room_for_few_others_and_give_it_back()
      throws Exception {
    List<Socket> begun = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      begun.add(begin());
    }
    awaitStatus(503);

    for (Socket socket : begun) {
      socket.close();
    }
    awaitStatus(200);
  }

  @Test
  void one_address_may_send_many_and_not_without_end() {
    for (int i = 0; i < 40; i++) {
      assertThat(send()).isEqualTo(200);
    }

    assertThat(send()).isEqualTo(429);
  }

  @Test
  void what_is_no_form_is_told_so() {
    assertThat(server.post("/corruption", "application/json", "{}").body())
        .contains("แบบฟอร์ม");
    assertThat(server.post("/corruption", "application/json", "{}").statusCode()).isEqualTo(415);
  }

  /** A form of which the first bytes have come. */
  private Socket begin() throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    String head =
        "POST /corruption HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
            + "Content-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private void awaitStatus(int wanted) throws InterruptedException {
    int status = send();
    for (int i = 0; i < 20 && status != wanted; i++) {
      Thread.sleep(100);
      status = send();
    }
    assertThat(status).isEqualTo(wanted);
  }

  private int send() {
    return server
        .send(
            server
                .request("/corruption")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(FORM)))
        .statusCode();
  }
}
