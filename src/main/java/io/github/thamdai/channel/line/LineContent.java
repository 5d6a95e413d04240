package io.github.thamdai.channel.line;

import com.linecorp.bot.client.base.BlobContent;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches what people send besides words; LINE keeps it apart from the events. */
public final class LineContent {
  private static final Duration DEADLINE = Duration.ofSeconds(8);

  private final MessagingApiBlobClient client;

  /** @param endpoint https://api-data.line.me, or a test's own server */
  public LineContent(URI endpoint, String channelToken) {
    this.client =
        MessagingApiBlobClient.builder(channelToken)
            .apiEndPoint(endpoint)
            // The SDK's own logger writes the token.
            .usingDefaultLogger(false)
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(DEADLINE)
            .build();
  }

  /**
   * The bytes of a message; one more than {@code most} when there are more. Empty when LINE does
   * not have it (any more) or does not answer.
   */
  Optional<byte[]> fetch(String messageId, long most) {
    try {
      BlobContent content =
          client
              .getMessageContent(messageId)
              .get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)
              .body();
      try (InputStream in = content.byteStream()) {
        return Optional.of(in.readNBytes(Math.toIntExact(most + 1)));
      }
    } catch (ExecutionException | TimeoutException | IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
