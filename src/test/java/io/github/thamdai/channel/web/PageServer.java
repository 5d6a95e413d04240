package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.dialogue.wording.WordingReader;
import io.github.thamdai.http.ErrorWording;
import io.github.thamdai.http.WebServer;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** The real server with the sample office's real files behind the document pages. */
final class PageServer implements AutoCloseable {
  private volatile Corpus corpus;
  private final Vertx vertx = Vertx.vertx();
  private final WebServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  PageServer() {
    Problems problems = new Problems();
    Path flows = Path.of("conversation-flows");
    Wording wording = WordingReader.read(flows.resolve("replies.yaml"), problems).orElseThrow();
    PageWording pages = PageWording.read(flows, problems);
    ErrorWording errors = ErrorWording.read(flows, problems);
    problems.throwIfAny();
    corpus = CorpusReader.read(Path.of("index/prasatyoe"));
    server =
        new WebServer(
            vertx,
            new WebServer.Settings(0, false, 1),
            errors,
            List.of(
                new SourcePages(this::corpus, wording, pages),
                new MeasurePages(this::corpus, pages)));
    port = server.start();
  }

  Corpus corpus() {
    return corpus;
  }

  void serve(Corpus other) {
    corpus = other;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  HttpResponse<String> fetch(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
  }

  @Override
  public void close() {
    server.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
