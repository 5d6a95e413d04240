package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.http.Routes;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /line/webhook}: keeps the events and says 200 at once; LINE gives up after two seconds
 * and is never kept waiting for an answer to be found. What must be kept and cannot be is answered by
 * 503, for LINE delivers it again then.
 */
final class LineWebhook implements Routes {
  static final String PATH = "/line/webhook";
  private static final Logger LOG = LoggerFactory.getLogger(LineWebhook.class);

  private final Webhook webhook;
  private final AcceptQueue inbox;
  private final LineWording wording;
  private final LineSignals signals;
  private final Consumer<LineEvent> unkept;

  /** @param unkept takes each event that the store cannot keep; returns at once */
  LineWebhook(
      Webhook webhook,
      AcceptQueue inbox,
      LineWording wording,
      LineSignals signals,
      Consumer<LineEvent> unkept) {
    this.webhook = webhook;
    this.inbox = inbox;
    this.wording = wording;
    this.signals = signals;
    this.unkept = unkept;
  }

  @Override
  public void mount(Router router) {
    router.post(PATH).handler(this::receive);
  }

  private void receive(RoutingContext ctx) {
    Buffer body = ctx.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    if (!webhook.signed(ctx.request().getHeader("x-line-signature"), bytes)) {
      refuse(ctx, 401, "bad_signature", wording.say(Sentence.BAD_SIGNATURE));
      return;
    }
    try {
      keep(webhook.events(bytes, signals));
      ctx.response().end();
    } catch (IOException e) {
      refuse(ctx, 400, "broken_json", wording.say(Sentence.BROKEN_JSON));
    }
  }

  private void keep(WebhookBatch batch) {
    if (batch.events().isEmpty()) {
      return;
    }
    try {
      inbox.accept(batch.events()).await();
      LOG.atInfo().addKeyValue("events", batch.events().size()).log("webhook");
    } catch (StoreUnavailableException away) {
      if (batch.onlyKept()) {
        throw away;
      }
      batch.events().forEach(unkept);
    } catch (KeepingUnclear unclear) {
      throw new StoreUnavailableException("kept or not", unclear);
    }
  }

  static void refuse(RoutingContext ctx, int status, String code, String message) {
    JsonObject error = new JsonObject().put("code", code).put("message", message);
    ctx.response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .end(new JsonObject().put("error", error).encode());
  }
}
