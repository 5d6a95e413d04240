package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.StoreUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes a made-up event through everything but the network. Loading LINE's classes and their JSON
 * bindings costs most of a second, and LINE waits two for the first webhook.
 */
final class WarmUp {
  private static final String EVENT =
      """
      {"events":[{"type":"message","webhookEventId":"warm-up","replyToken":"t","timestamp":0,
        "mode":"active","source":{"type":"user","userId":"U0"},
        "deliveryContext":{"isRedelivery":false},
        "message":{"type":"text","id":"1","quoteToken":"q","text":"-"}}]}
      """;

  private WarmUp() {}

  static void run(Webhook webhook, LineAnswers answers, LineMessages messages, LineApi api) {
    byte[] body = EVENT.getBytes(StandardCharsets.UTF_8);
    if (webhook.signed("d3Jvbmc=", body)) {
      throw new IllegalStateException("a made-up signature was accepted");
    }
    try {
      webhook.events(body, LineSignals.NONE).events().forEach(answers::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StoreUnavailableException away) {
      // Nobody has a name yet, and no first webhook can be taken either.
      return;
    }
    Reply.CardItem item = new Reply.CardItem("-", "-", "-");
    Reply.Link link = new Reply.Link("-", "https://example.org/");
    Reply card = new Reply.Card("-", "-", List.of(item), List.of(link));
    String written = api.write(messages.draw(List.of(card), List.of(new Choice("-", "-"))));
    if (written.isEmpty()) {
      throw new IllegalStateException("LINE's classes wrote nothing");
    }
  }
}
