package io.github.thamdai.channel.web;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.http.Routes;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Supplier;

/** {@code GET /api/office}: what the chat page says before anybody has asked. */
public final class OfficeApi implements Routes {

  /** The beginning of a conversation. */
  public record Welcome(Agency agency, String greeting, List<Choice> starters) {}

  private final Supplier<Welcome> welcome;

  /** @param welcome asked at every call, so that a refresh shows at once */
  public OfficeApi(Supplier<Welcome> welcome) {
    this.welcome = welcome;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/office").handler(this::answer);
  }

  private void answer(RoutingContext ctx) {
    Welcome now = welcome.get();
    JsonArray starters = new JsonArray();
    for (Choice choice : now.starters()) {
      starters.add(new JsonObject().put("label", choice.label()).put("text", choice.text()));
    }
    JsonObject body =
        new JsonObject()
            .put(
                "agency",
                new JsonObject()
                    .put("name", now.agency().name())
                    .put("short", now.agency().shortName()))
            .put("greeting", now.greeting())
            .put("starters", starters);
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-cache")
        .end(body.encode());
  }
}
