package io.github.thamdai.admin.desk;

import io.github.thamdai.casework.CaseState;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a reader asks for, as it stands in the address.
 *
 * @param state null for open ones or, with {@code any}, for all
 * @param division "" for every one that may be seen
 * @param page from 0
 */
record CaseQuery(
    @Nullable CaseState state, boolean any, String division, boolean overdue, int page) {

  static CaseQuery read(RoutingContext ctx) {
    String state = param(ctx, "state");
    return new CaseQuery(
        CaseState.of(state).orElse(null),
        state.equals("any"),
        param(ctx, "division"),
        !param(ctx, "overdue").isEmpty(),
        PageNumber.of(ctx));
  }

  private static String param(RoutingContext ctx, String name) {
    List<String> values = ctx.queryParam(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  boolean openOnly() {
    return state == null && !any;
  }

  /** The value of the choice of states. */
  String stateCode() {
    CaseState chosen = state;
    return chosen != null ? chosen.code() : any ? "any" : "";
  }

  String nextPage() {
    return "/desk/cases?state="
        + stateCode()
        + "&division="
        + URLEncoder.encode(division, StandardCharsets.UTF_8)
        + (overdue ? "&overdue=1" : "")
        + "&page="
        + (page + 1);
  }
}
