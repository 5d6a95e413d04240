package io.github.thamdai.channel.line;

import com.linecorp.bot.client.base.BlobContent;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Fetches what people send besides words; LINE keeps it apart from the events. */
public final class LineContent {
  // To the last byte: far less than the lease of the event that waits for it.
  private static final Duration DEADLINE = Duration.ofSeconds(12);

  private final MessagingApiBlobClient client;
  private final Duration deadline;

  /** @param endpoint https://api-data.line.me, or a test's own server */
  public LineContent(URI endpoint, String channelToken) {
    this(endpoint, channelToken, DEADLINE);
  }

  LineContent(URI endpoint, String channelToken, Duration deadline) {
    this.deadline = deadline;
    this.client =
        MessagingApiBlobClient.builder(channelToken)
            .apiEndPoint(endpoint)
            // The SDK's own logger writes the token.
            .usingDefaultLogger(false)
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(deadline)
            .build();
  }

  /**
   * The bytes of a message; one more than {@code most} when there are more. Empty when LINE does
   * not have it (any more) or does not send all of it in time.
   *
   * @param failed is told why it is empty
   */
  Optional<byte[]> fetch(String messageId, long most, Consumer<CallResult> failed) {
    CompletableFuture<Result<BlobContent>> call = client.getMessageContent(messageId);
    // Cancelled, the connection is closed, whether the answer has begun or not.
    Thread end = Thread.ofVirtual().start(() -> cancelLater(call));
    try (InputStream in = call.get().body().byteStream()) {
      return Optional.of(in.readNBytes(Math.toIntExact(most + 1)));
    } catch (ExecutionException e) {
      failed.accept(CallResult.failed(e.getCause()));
    } catch (CancellationException | IOException e) {
      failed.accept(CallResult.of(CallResult.NO_ANSWER));
    } catch (InterruptedException e) {
      call.cancel(true);
      Thread.currentThread().interrupt();
    } finally {
      end.interrupt();
    }
    return Optional.empty();
  }

  private void cancelLater(CompletableFuture<?> call) {
    try {
      Thread.sleep(deadline);
      call.cancel(true);
    } catch (InterruptedException fetched) {
      Thread.currentThread().interrupt();
    }
  }
}
