package io.github.thamdai.channel.web;

import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.http.ClientAddress;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code POST /api/chat}: one message in, one turn out, both as JSON. */
public final class ChatApi implements Routes {
  private final ChatService chat;
  private final Function<RoutingContext, Identity> identities;
  private final RateLimit limit;
  private final BiFunction<String, Turn, String> json;

  /**
   * @param identities who is signed in, from the request's cookie
   * @param limit per client
   * @param json writes a turn for a conversation id
   */
  public ChatApi(
      ChatService chat,
      Function<RoutingContext, Identity> identities,
      RateLimit limit,
      BiFunction<String, Turn, String> json) {
    this.chat = chat;
    this.identities = identities;
    this.limit = limit;
    this.json = json;
  }

  @Override
  public void mount(Router router) {
    router.post("/api/chat").handler(this::answer);
  }

  private void answer(RoutingContext ctx) {
    if (!limit.allows(ClientAddress.of(ctx))) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    }
    ChatMessage message = ChatMessage.read(ctx);
    Answered answer =
        chat.onWeb(
            message.conversation(), new Said.Text(message.text()), identities.apply(ctx));
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(json.apply(answer.conversationId(), answer.turn()));
  }
}
