package io.github.thamdai.http;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One of the server's verticles: the rules that every request passes, then the modules. */
final class WebVerticle extends VerticleBase {
  private static final long FORM_AND_CHAT_BYTES = 64 * 1024;
  private static final long WEBHOOK_BYTES = 1024 * 1024;

  private final WebServer.Settings settings;
  private final ErrorWording wording;
  private final List<Routes> modules;
  private final AtomicInteger bound;
  private @Nullable HttpServer server;

  WebVerticle(
      WebServer.Settings settings,
      ErrorWording wording,
      List<Routes> modules,
      AtomicInteger bound) {
    this.settings = settings;
    this.wording = wording;
    this.modules = modules;
    this.bound = bound;
  }

  @Override
  public Future<?> start() {
    HttpServer created =
        vertx.createHttpServer(
            new HttpServerOptions()
                .setPort(settings.port())
                .setMaxInitialLineLength(8 * 1024)
                .setMaxHeaderSize(16 * 1024)
                // Thai takes three bytes a letter: the longest field of a form needs this much.
                .setMaxFormAttributeSize(32 * 1024)
                .setIdleTimeout(75)
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    server = created;
    return created
        .requestHandler(router())
        .listen()
        .onSuccess(listening -> bound.set(listening.actualPort()));
  }

  @Override
  public Future<?> stop() {
    return server == null
        ? Future.succeededFuture()
        : server.shutdown(Duration.ofSeconds(2).toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void read(RoutingContext ctx, BodyHandler bodies) {
    if (UploadedForm.wasRead(ctx)) {
      ctx.next();
    } else {
      bodies.handle(ctx);
    }
  }

  private Router router() {
    Router router = Router.router(vertx);
    router.route().handler(new RequestIds());
    router.route().handler(new SecurityHeaders(settings.https()));
    // Bodies are read before anything may wait: a handler that waits first would lose them.
    modules.forEach(module -> module.mountBodies(router));
    router.route("/line/*").handler(BodyHandler.create(false).setBodyLimit(WEBHOOK_BYTES));
    PhotoBodies.mount(router);
    AnonymousForms.mount(router);
    BodyHandler bodies = BodyHandler.create(false).setBodyLimit(FORM_AND_CHAT_BYTES);
    router.route().handler(ctx -> read(ctx, bodies));
    // Files come first: passing through them later would turn "wrong method" into "not found".
    new StaticFiles().mount(router);
    modules.forEach(module -> module.mount(router));
    router.route().failureHandler(new FailureResponses(wording));
    // Faults without a route of ours (unknown path, wrong method) reach only these.
    FailureResponses bare = new FailureResponses(wording);
    for (int status : new int[] {400, 404, 405, 406, 415, 500}) {
      router.errorHandler(status, bare);
    }
    return router;
  }
}
