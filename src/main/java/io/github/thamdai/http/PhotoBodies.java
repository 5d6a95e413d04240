package io.github.thamdai.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;

/**
 * The one kind of body that may be large. How often is asked before it is read, and one that is
 * larger than any photo is broken off.
 */
final class PhotoBodies {
  static final String PATH = "/api/photo";

  // More than a photo may have, so that one a little too large is still told why.
  private static final long BYTES = 16L * 1024 * 1024;

  private PhotoBodies() {}

  static void mount(Router router) {
    // One address may be a whole village behind its telephone company.
    RateLimit limit = new RateLimit(60, Duration.ofMinutes(10));
    router.post(PATH).handler(ctx -> admit(ctx, limit));
    router
        .post(PATH)
        .handler(BodyHandler.create(false).setBodyLimit(BYTES))
        .failureHandler(PhotoBodies::tell);
  }

  private static void admit(RoutingContext ctx, RateLimit limit) {
    if (limit.allows(ClientAddress.of(ctx))) {
      ctx.next();
    } else {
      ctx.fail(new RequestFault(ErrorCode.TOO_MANY_REQUESTS));
    }
  }

  private static void tell(RoutingContext ctx) {
    if (ctx.statusCode() == ErrorCode.BODY_TOO_LARGE.status() && ctx.failure() == null) {
      ctx.fail(new RequestFault(ErrorCode.PHOTO_TOO_LARGE));
    } else {
      ctx.next();
    }
  }
}
