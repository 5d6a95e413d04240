package io.github.thamdai.http;

import io.vertx.ext.web.RoutingContext;

/** Keeps pages of other sites from sending forms in a reader's name. */
public final class SameSite {
  private SameSite() {}

  /** Ends a request that a page of another site made the browser send. */
  public static void require(RoutingContext ctx) {
    String site = ctx.request().getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new RequestFault(ErrorCode.NOT_ALLOWED);
    }
  }
}
