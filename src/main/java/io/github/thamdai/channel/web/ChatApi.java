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
import java.util.function.BiPredicate;
import java.util.function.Function;

/** {@code POST /api/chat}: one message in, one turn out, both as JSON. */
public final class ChatApi implements Routes {
  private final ChatService chat;
  private final Function<RoutingContext, Identity> identities;
  private final BiPredicate<String, String> photos;
  private final RateLimit limit;
  private final BiFunction<String, Turn, String> json;

  /**
   * @param identities who is signed in, from the request's cookie
   * @param photos whether a conversation sent the photo of a ref, which waits to be used
   * @param limit per client
   * @param json writes a turn for a conversation id
   */
  public ChatApi(
      ChatService chat,
      Function<RoutingContext, Identity> identities,
      BiPredicate<String, String> photos,
      RateLimit limit,
      BiFunction<String, Turn, String> json) {
    this.chat = chat;
    this.identities = identities;
    this.photos = photos;
    this.limit = limit;
    this.json = json;
  }

  @Override
  public void mount(Router router) {
    router.post("/api/chat").handler(this::answer);
  }

  /** A ref that is not a waiting photo of this very conversation is no photo. */
  private Said known(ChatMessage message) {
    if (!(message.said() instanceof Said.Photo photo)) {
      return message.said();
    }
    String conversation = message.conversation();
    boolean known =
        conversation != null && photo.ref() != null && photos.test(conversation, photo.ref());
    return known ? photo : new Said.Photo(null, 0, photo.mediaType());
  }

  private void answer(RoutingContext ctx) {
    if (!limit.allows(ClientAddress.of(ctx))) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    }
    ChatMessage message = ChatMessage.read(ctx);
    Answered answer =
        chat.onWeb(message.conversation(), known(message), identities.apply(ctx));
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(json.apply(answer.conversationId(), answer.turn()));
  }
}
