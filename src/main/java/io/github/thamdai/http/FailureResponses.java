package io.github.thamdai.http;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a failed request in plain words: JSON for programs, a page for people, no stack trace. */
final class FailureResponses implements Handler<RoutingContext> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureResponses.class);

  private final ErrorWording wording;

  FailureResponses(ErrorWording wording) {
    this.wording = wording;
  }

  @Override
  public void handle(RoutingContext ctx) {
    ErrorCode code = code(ctx);
    if (ctx.response().ended() || ctx.response().headWritten()) {
      ctx.request().connection().close();
      return;
    }
    ctx.response().setStatusCode(code.status());
    ctx.response().putHeader("Cache-Control", "no-store");
    if (code == ErrorCode.TOO_MANY_REQUESTS && !ctx.response().headers().contains("Retry-After")) {
      ctx.response().putHeader("Retry-After", "10");
    }
    if (wantsJson(ctx)) {
      JsonObject error =
          new JsonObject().put("code", code.code()).put("message", wording.message(code));
      ctx.response().putHeader("Content-Type", "application/json; charset=utf-8");
      ctx.response().end(new JsonObject().put("error", error).encode());
    } else {
      ctx.response().putHeader("Content-Type", "text/html; charset=utf-8");
      ctx.response().end(page(code));
    }
  }

  private static ErrorCode code(RoutingContext ctx) {
    Throwable failure = ctx.failure();
    if (failure instanceof RequestFault fault) {
      return fault.code();
    }
    if (failure instanceof StoreUnavailableException) {
      return ErrorCode.STORE_AWAY;
    }
    if (failure instanceof RejectedExecutionException) {
      return ErrorCode.BUSY;
    }
    ErrorCode code = ErrorCode.ofStatus(ctx.statusCode());
    if (failure != null && code == ErrorCode.INTERNAL && !Unlogged.is(ctx)) {
      // The class and the place, never the message: it may quote what a person typed.
      LOG.atError()
          .addKeyValue("request", RequestIds.of(ctx))
          .addKeyValue("fault", failure.getClass().getName())
          .addKeyValue("at", place(failure))
          .log("a request failed");
    }
    return code;
  }

  private static String place(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("io.github.thamdai")) {
        return frame.toString();
      }
    }
    return failure.getStackTrace().length == 0 ? "-" : failure.getStackTrace()[0].toString();
  }

  private static boolean wantsJson(RoutingContext ctx) {
    String path = ctx.request().path();
    return path != null && (path.startsWith("/api/") || path.startsWith("/line/"));
  }

  private String page(ErrorCode code) {
    Html main =
        Html.of(
            "main",
            Html.of("h1", wording.pageTitle()),
            Html.of("p", wording.message(code)),
            Html.of("p", Html.of("a", wording.home()).attr("href", "/")));
    return HtmlPage.render(wording.pageTitle(), Html.of("body", main), "/app.css", "/console.css");
  }
}
