package io.github.thamdai.http;

import io.vertx.ext.web.RoutingContext;

/** Requests of which not even the time is written down, so that no log tells when one came. */
final class Unlogged {
  private static final String KEY = "unlogged";

  private Unlogged() {}

  static void mark(RoutingContext ctx) {
    ctx.put(KEY, true);
  }

  static boolean is(RoutingContext ctx) {
    return ctx.get(KEY) != null;
  }
}
