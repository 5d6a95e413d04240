package io.github.thamdai.channel.line.simulator;

import io.github.thamdai.http.ClientAddress;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;

/** {@code /line/simulator/...}: what the simulator's page asks for; from this machine only. */
public final class SimulatorRoutes implements Routes {
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript");

  private static final String PHOTOS = "/line/simulator/photos/:user";

  /** More than people can send by LINE. */
  private static final long PHOTO_BYTES = 64L * 1024 * 1024;

  private final SimulatedLine line;
  private final SimulatedPeople people;

  /** @param webhook the service's own address for webhooks */
  public SimulatorRoutes(SimulatedLine line, URI webhook, String secret, InstantSource clock) {
    this.line = line;
    this.people = new SimulatedPeople(line, webhook, secret, clock);
  }

  // A photo too large for the office is at LINE all the same: the service must refuse it, not this.
  @Override
  public void mountBodies(Router router) {
    router.post(PHOTOS).handler(SimulatorRoutes::passLocal);
    router.post(PHOTOS).handler(BodyHandler.create(false).setBodyLimit(PHOTO_BYTES));
  }

  @Override
  public void mount(Router router) {
    router.get("/line/simulator").handler(ctx -> page(ctx, "index.html"));
    for (String file : List.of("simulator.css", "simulator.js", "flex.js")) {
      router.get("/line/simulator/" + file).handler(ctx -> page(ctx, file));
    }
    router.get("/line/simulator/happenings").handler(this::happenings);
    router.get("/line/simulator/menu/:id").handler(this::picture);
    router.post("/line/simulator/events/:user").handler(this::event);
    router.post(PHOTOS).handler(this::photo);
  }

  // Not among the files that every service serves: without the simulator there is no such page.
  private static void page(RoutingContext ctx, String file) {
    local(ctx);
    try (InputStream in = SimulatorRoutes.class.getResourceAsStream("/line-simulator/" + file)) {
      if (in == null) {
        throw new RequestFault(ErrorCode.NOT_FOUND);
      }
      String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "text/html");
      ctx.response()
          .putHeader("Content-Type", type + "; charset=utf-8")
          .putHeader("Cache-Control", "no-store")
          .end(Buffer.buffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void happenings(RoutingContext ctx) {
    local(ctx);
    String user = ctx.request().getParam("user", "");
    JsonArray since = line.happenings.since(number(ctx.request().getParam("after", "0")), user);
    JsonObject answer = new JsonObject().put("happenings", since);
    line.menus.seenBy(user).ifPresent(menu -> answer.put("menu", menu));
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(answer.encode());
  }

  private void picture(RoutingContext ctx) {
    local(ctx);
    Buffer png =
        line.menus
            .picture(ctx.pathParam("id"))
            .orElseThrow(() -> new RequestFault(ErrorCode.NOT_FOUND));
    ctx.response().putHeader("Content-Type", "image/png").end(png);
  }

  private void event(RoutingContext ctx) {
    local(ctx);
    try {
      JsonObject event = ctx.body().asJsonObject();
      sent(ctx, () -> people.act(ctx.pathParam("user"), event));
    } catch (DecodeException e) {
      throw new RequestFault(ErrorCode.BAD_REQUEST);
    }
  }

  private void photo(RoutingContext ctx) {
    local(ctx);
    Buffer bytes = ctx.body().buffer();
    sent(ctx, () -> people.photo(ctx.pathParam("user"), bytes));
  }

  // The webhook is served by the same server: waiting for it must not keep its thread.
  private static void sent(RoutingContext ctx, IntSupplier sending) {
    Executor aside = Thread::startVirtualThread;
    Future.fromCompletionStage(
            CompletableFuture.supplyAsync(sending::getAsInt, aside), ctx.vertx().getOrCreateContext())
        .onSuccess(
            status ->
                ctx.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject().put("webhook", status).encode()))
        .onFailure(ctx::fail);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new RequestFault(ErrorCode.BAD_REQUEST);
    }
  }

  private static void passLocal(RoutingContext ctx) {
    local(ctx);
    ctx.next();
  }

  private static void local(RoutingContext ctx) {
    if (!ClientAddress.isLocal(ctx)) {
      throw new RequestFault(ErrorCode.NOT_FOUND);
    }
  }
}
