package io.github.thamdai.admin.desk;

import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Which page of a list a reader asks for in the address. */
final class PageNumber {
  private static final int LAST = 1000;

  private PageNumber() {}

  /** From 0; what is no number is the first page. */
  static int of(RoutingContext ctx) {
    List<String> asked = ctx.queryParam("page");
    try {
      return asked.isEmpty() ? 0 : Math.clamp(Integer.parseInt(asked.getFirst()), 0, LAST);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
