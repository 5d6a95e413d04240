package io.github.thamdai.ops;

import io.github.thamdai.http.Routes;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** {@code /health/live} and {@code /health/ready}. */
public final class HealthRoutes implements Routes {
  private final BooleanSupplier indexOpen;
  private final BooleanSupplier databaseAnswers;
  private final Supplier<String> line;

  /**
   * @param indexOpen whether a generation of the index is open for searching
   * @param databaseAnswers may wait a little, and must not throw
   * @param line off, up, or quota_exhausted; told, but no reason to be down
   */
  public HealthRoutes(
      BooleanSupplier indexOpen, BooleanSupplier databaseAnswers, Supplier<String> line) {
    this.indexOpen = indexOpen;
    this.databaseAnswers = databaseAnswers;
    this.line = line;
  }

  @Override
  public void mount(Router router) {
    router.get("/health/live").handler(ctx -> send(ctx, 200, new JsonObject().put("status", "up")));
    router.get("/health/ready").handler(this::ready);
  }

  private void ready(RoutingContext ctx) {
    boolean index = indexOpen.getAsBoolean();
    boolean database = databaseAnswers.getAsBoolean();
    JsonObject state =
        new JsonObject()
            .put("status", !index ? "down" : database ? "up" : "degraded")
            .put("index", index ? "open" : "none")
            .put("database", database ? "up" : "away")
            .put("line", line.get());
    send(ctx, index ? 200 : 503, state);
  }

  private static void send(RoutingContext ctx, int status, JsonObject body) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(body.encode());
  }
}
