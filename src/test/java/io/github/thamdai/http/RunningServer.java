package io.github.thamdai.http;

import io.github.thamdai.corpus.yaml.Problems;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** A real server on a free port, and a plain client to it. */
public final class RunningServer implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;
  private final int port;

  public RunningServer(Routes... modules) {
    server =
        new WebServer(vertx, new WebServer.Settings(0, false, 1), wording(), List.of(modules));
    port = server.start();
  }

  public static ErrorWording wording() {
    Problems problems = new Problems();
    ErrorWording wording = ErrorWording.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    return wording;
  }

  public int port() {
    return port;
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    vertx.close().await();
  }
}
