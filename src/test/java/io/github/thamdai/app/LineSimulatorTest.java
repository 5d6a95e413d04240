package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.office.SampleGeneration;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.DatabaseUrl;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class LineSimulatorTest {
  private static final String USER = "U" + "7".repeat(32);

  @TempDir Path data;
  private final HttpClient http = HttpClient.newHttpClient();
  private String address = "";

  @Test
  void what_is_typed_goes_through_the_real_webhook_and_the_answer_and_menu_are_shown()
      throws IOException, InterruptedException {
    Config config = config(Optional.empty(), Optional.empty());
    // Built anew it would cost most of this test, and on a busy machine minutes.
    SampleGeneration.copyTo(data.resolve("simulator/prasatyoe/generations"));
    address = "http://localhost:" + config.port() + "/line/simulator";
    try (LineSimulator simulator = LineSimulator.start(config);
        Service service = Service.start(simulator.config(), List.of(simulator.routes()))) {
      simulator.setUp();
      assertThat(service.lineReady()).isTrue();

      JsonObject said = new JsonObject().put("type", "text").put("text", "สวัสดีค่ะ");
      String event = new JsonObject().put("type", "message").put("message", said).encode();
      assertThat(send("/events/" + USER, event)).isEqualTo("{\"webhook\":200}");

      String happened = open("/happenings?after=0&user=" + USER);
      while (!happened.contains("\"reply\"")) {
        Thread.sleep(50); // the class's timeout ends a wait that is in vain
        happened = open("/happenings?after=0&user=" + USER);
      }
      assertThat(happened).contains("ยินดีให้ข้อมูลบริการ", "\"chatBarText\":\"เมนูบริการ\"");
      assertThat(open("/happenings?after=0&user=U" + "8".repeat(32))).doesNotContain("ยินดีให้ข้อมูลบริการ");

      byte[] large = new byte[12 * 1024 * 1024];
      assertThat(photo(USER, large)).isEqualTo("{\"webhook\":200}");
      assertThat(open("")).contains("simulator.js");
      assertThat(open("/menu/richmenu-1")).contains("PNG");
      assertThat(data).isDirectoryContaining("glob:**/simulator");
      assertThat(data.resolve("postgres")).doesNotExist();
      assertThat(data.resolve("simulator/postgres")).isDirectory();
    }
  }

  @Test
  void beside_a_real_token_it_refuses_to_start() throws IOException {
    Config real =
        config(
            Optional.empty(), Optional.of(new Config.LineChannel(new Secret("s"), new Secret("t"))));

    assertThatThrownBy(() -> LineSimulator.start(real))
        .isInstanceOf(OperatorFault.class)
        .hasMessageContaining("unset LINE_CHANNEL_SECRET");
  }

  @Test
  void beside_the_offices_database_it_refuses_to_start() throws IOException {
    Config real = config(Optional.of(TestDatabase.url()), Optional.empty());

    assertThatThrownBy(() -> LineSimulator.start(real))
        .isInstanceOf(OperatorFault.class)
        .hasMessageContaining("unset DATABASE_URL");
  }

  private Config config(Optional<DatabaseUrl> database, Optional<Config.LineChannel> line)
      throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return new Config(
          socket.getLocalPort(),
          database,
          line,
          Optional.empty(),
          Path.of("index"),
          Path.of("conversation-flows"),
          data);
    }
  }

  private String open(String path) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private String photo(String user, byte[] file) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(address + "/photos/" + user))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private String send(String path, String body) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
