package io.github.thamdai.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AsideTest {
  @Test
  void others_are_answered_while_one_request_works_and_its_failure_is_told() throws Exception {
    CompletableFuture<String> gate = new CompletableFuture<>();
    Routes routes =
        router -> {
          router
              .get("/slow")
              .handler(
                  ctx -> ctx.response().end(Aside.await(() -> gate.join())));
          router.get("/quick").handler(ctx -> ctx.response().end("quick"));
          router
              .get("/busy")
              .handler(
                  ctx ->
                      Aside.await(
                          () -> {
                            throw new RejectedExecutionException("full");
                          }));
        };
    try (RunningServer server = new RunningServer(routes);
        HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<HttpResponse<String>> slow =
          client.sendAsync(server.request("/slow").GET().build(), BodyHandlers.ofString());

      assertThat(server.get("/quick").body()).isEqualTo("quick");
      assertThat(slow).isNotDone();
      gate.complete("done");
      assertThat(slow.get(60, TimeUnit.SECONDS).body()).isEqualTo("done");
      assertThat(server.get("/busy").statusCode()).isEqualTo(503);
    }
  }
}
