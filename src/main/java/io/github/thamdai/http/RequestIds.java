package io.github.thamdai.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every request an id and logs method, path, status and duration; never a query or a body. */
final class RequestIds implements Handler<RoutingContext> {
  static final String KEY = "request-id";
  private static final Logger LOG = LoggerFactory.getLogger("io.github.thamdai.http.requests");

  @Override
  public void handle(RoutingContext ctx) {
    String id = UUID.randomUUID().toString();
    long began = System.nanoTime();
    ctx.put(KEY, id);
    ctx.response().putHeader("X-Request-Id", id);
    ctx.addEndHandler(
        end -> {
          if (!Unlogged.is(ctx)) {
            log(ctx, id, began, end.succeeded());
          }
        });
    ctx.next();
  }

  private static void log(RoutingContext ctx, String id, long began, boolean whole) {
    LOG.atInfo()
        .addKeyValue("request", id)
        .addKeyValue("method", ctx.request().method().name())
        .addKeyValue("route", route(ctx))
        .addKeyValue("status", ctx.response().getStatusCode())
        .addKeyValue("ms", (System.nanoTime() - began) / 1_000_000)
        .log(whole ? "served" : "broken off");
  }

  // The pattern, not the path: a path may carry what a person typed.
  private static String route(RoutingContext ctx) {
    var route = ctx.currentRoute();
    String path = route == null ? null : route.getPath();
    return path == null ? "-" : path;
  }

  static String of(RoutingContext ctx) {
    String id = ctx.get(KEY);
    return id == null ? "-" : id;
  }
}
