package io.github.thamdai.app;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.office.SampleGeneration;
import io.github.thamdai.search.generation.SourceFiles;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The whole service over a copy of the sample office, which a test may edit. */
public final class SampleSite implements AutoCloseable {
  public static final String LINE_SECRET = "test-secret";

  private static final Pattern SIGN_IN = Pattern.compile("token=(\\S+)");

  private final Path folder;
  private final Config config;
  private final Service service;
  private final HttpClient http = HttpClient.newHttpClient();

  private SampleSite(Path folder, boolean line) {
    this.folder = folder;
    this.config =
        new Config(
            freePort(),
            Optional.of(TestDatabase.url()),
            line
                ? Optional.of(
                    new Config.LineChannel(new Secret(LINE_SECRET), new Secret("test-token")))
                : Optional.empty(),
            line ? Optional.of("https://office.example") : Optional.empty(),
            folder.resolve("index"),
            folder.resolve("flows"),
            folder.resolve("data"));
    this.service = Service.start(config);
    awaitDatabase();
  }

  // A busy machine may take longer over the first connections than the service waits for them;
  // then it takes the database for away, and keeps nothing of what it is told.
  private void awaitDatabase() {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!open("/health/ready", "").body().contains("\"database\":\"up\"")) {
      if (System.nanoTime() > until) {
        throw new AssertionError("waited 60 s in vain for the database");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  /** Starts over a copy in {@code folder}, which is empty. */
  public static SampleSite in(Path folder) {
    copy(folder);
    return new SampleSite(folder, false);
  }

  /** Starts once more over what {@link #in} has left in {@code folder}. */
  static SampleSite again(Path folder) {
    return new SampleSite(folder, false);
  }

  /** As {@link #in}, with LINE at {@code endpoint}. */
  public static SampleSite withLine(Path folder, URI endpoint) {
    copy(folder);
    System.setProperty("thamdai.line.endpoint", endpoint.toString());
    try {
      return new SampleSite(folder, true);
    } finally {
      System.clearProperty("thamdai.line.endpoint");
    }
  }

  private static void copy(Path folder) {
    SourceFiles.copy(Path.of("index/prasatyoe"), folder.resolve("index/prasatyoe"));
    SourceFiles.copy(Path.of("conversation-flows"), folder.resolve("flows"));
    SampleGeneration.copyTo(folder.resolve("data/prasatyoe/generations"));
  }

  public Path flows() {
    return folder.resolve("flows");
  }

  public Path content() {
    return folder.resolve("index/prasatyoe");
  }

  public String address() {
    return "http://localhost:" + service.port();
  }

  /** Says something and gives the answer as the API does. */
  JsonObject ask(@Nullable String conversation, String text, String cookie) {
    String body =
        new JsonObject().put("conversation", conversation).put("text", text).encode();
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(URI.create(address() + "/api/chat"))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(body)));
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return new JsonObject(response.body());
  }

  HttpResponse<String> open(String path, String cookie) {
    return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", cookie));
  }

  /** Sends a form with the hidden token of the page it stands on. */
  HttpResponse<String> press(String page, String action, String cookie) {
    return press(page, action, cookie, Map.of());
  }

  /** As {@link #press(String, String, String)}, with fields filled in. */
  HttpResponse<String> press(
      String page, String action, String cookie, Map<String, String> fields) {
    Matcher token =
        Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"")
            .matcher(open(page, cookie).body());
    String found = token.find() ? token.group(1) : "";
    StringBuilder body = new StringBuilder("form_token=" + found);
    fields.forEach(
        (name, value) ->
            body.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form(action, cookie, body.toString());
  }

  /** Writes news as the console does; gives the path of its page. */
  String write(String cookie, String subject, String text) {
    Matcher token =
        Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"")
            .matcher(open("/desk/news", cookie).body());
    String found = token.find() ? token.group(1) : "";
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    String fields = "form_token=" + found + "&subject=" + subject + "&text=" + encoded;
    return form("/desk/news", cookie, fields).headers().firstValue("Location").orElseThrow();
  }

  public HttpResponse<String> post(String path, String header, String value, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/json")
            .header(header, value)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Redeems what {@code admin create} printed; gives the session's cookie. */
  String signIn(String printed) {
    Matcher link = SIGN_IN.matcher(printed);
    if (!link.find()) {
      throw new AssertionError("no sign-in link in: " + printed);
    }
    String token = URLEncoder.encode(link.group(1), StandardCharsets.UTF_8);
    HttpResponse<String> response = form("/sign-in", "", "token=" + token);
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  /** An account made as the command line makes it. */
  String cookieOf(String name, Role role) {
    try (OfficeAccounts accounts = OfficeAccounts.open(config, "prasatyoe")) {
      Secret link =
          accounts
              .signIn()
              .create(name, role, null)
              .orElseThrow(() -> new OperatorFault("name-taken", name));
      return signIn("token=" + link.text());
    }
  }

  private HttpResponse<String> form(String path, String cookie, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    service.close();
  }
}
