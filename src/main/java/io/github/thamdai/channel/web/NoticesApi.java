package io.github.thamdai.channel.web;

import io.github.thamdai.casework.notice.Notice;
import io.github.thamdai.casework.notice.Notices;
import io.github.thamdai.http.ClientAddress;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * {@code POST /api/notices}: what a conversation was told by staff since the last notice that the
 * page has shown. The conversation stands in the body because addresses end up in logs.
 */
public final class NoticesApi implements Routes {
  private final Notices notices;
  private final RateLimit limit;

  /** @param limit per client */
  public NoticesApi(Notices notices, RateLimit limit) {
    this.notices = notices;
    this.limit = limit;
  }

  @Override
  public void mount(Router router) {
    router.post("/api/notices").handler(this::answer);
  }

  private void answer(RoutingContext ctx) {
    if (!limit.allows(ClientAddress.of(ctx))) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    }
    JsonArray found = new JsonArray();
    for (Notice notice : asked(ctx)) {
      found.add(
          new JsonObject()
              .put("id", notice.id())
              .put("text", notice.text())
              .put("at", notice.at().toEpochMilli()));
    }
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(new JsonObject().put("notices", found).encode());
  }

  private Iterable<Notice> asked(RoutingContext ctx) {
    String conversation;
    long after;
    try {
      JsonObject body = ctx.body().asJsonObject();
      if (body == null) {
        throw new RequestFault(ErrorCode.BROKEN_JSON);
      }
      conversation = body.getString("conversation");
      after = body.getLong("after", 0L);
    } catch (DecodeException | ClassCastException e) {
      throw new RequestFault(ErrorCode.BROKEN_JSON);
    }
    if (conversation == null || !ChatMessage.isConversation(conversation)) {
      throw new RequestFault(ErrorCode.UNKNOWN_CONVERSATION_FORM);
    }
    return notices.since(conversation, after);
  }
}
