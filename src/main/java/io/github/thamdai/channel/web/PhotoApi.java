package io.github.thamdai.channel.web;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.casework.photo.PhotoRefused;
import io.github.thamdai.casework.photo.Photos;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversations;
import io.github.thamdai.http.Aside;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RequestFault;
import io.github.thamdai.http.Routes;
import io.github.thamdai.http.SameSite;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * {@code POST /api/photo}: the bytes of a photo in, its ref out. The ref is then sent as a message of
 * the same conversation, named in a header and not in the address, which proxies write into their
 * logs; in any other conversation it is worth nothing.
 */
public final class PhotoApi implements Routes {
  private final Photos photos;
  private final PhotoDesk desk;
  private final Conversations conversations;
  private final InstantSource clock;
  private final RateLimit limit = new RateLimit(12, Duration.ofMinutes(30));

  public PhotoApi(
      Photos photos, PhotoDesk desk, Conversations conversations, InstantSource clock) {
    this.photos = photos;
    this.desk = desk;
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public void mount(Router router) {
    router.post("/api/photo").handler(this::keep);
  }

  private void keep(RoutingContext ctx) {
    SameSite.require(ctx);
    String named = ctx.request().getHeader("X-Conversation");
    String conversation = named == null ? "" : named;
    if (!ChatMessage.isConversation(conversation)) {
      throw new RequestFault(ErrorCode.UNKNOWN_CONVERSATION_FORM);
    }
    if (!limit.allows(conversation)) {
      throw new RequestFault(ErrorCode.TOO_MANY_REQUESTS);
    }
    if (conversations.find(conversation, Channel.WEB).isEmpty()) {
      throw new RequestFault(ErrorCode.NOT_FOUND);
    }
    Buffer body = ctx.body().buffer();
    Photo photo = read(body == null ? new byte[0] : body.getBytes());
    Citizen citizen = new Citizen(Channel.WEB.code(), conversation);
    UUID ref = photos.keep(photo, citizen, clock.instant());
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(new JsonObject().put("ref", ref.toString()).encode());
  }

  private Photo read(byte[] sent) {
    try {
      return Aside.await(() -> desk.read(sent));
    } catch (PhotoRefused refused) {
      throw new RequestFault(
          switch (refused.reason()) {
            case TOO_LARGE, TOO_MANY_PIXELS -> ErrorCode.PHOTO_TOO_LARGE;
            case NOT_A_PHOTO -> ErrorCode.NOT_A_PHOTO;
          });
    }
  }
}
