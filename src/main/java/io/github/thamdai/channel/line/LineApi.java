package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two calls of the Messaging API we make, each with a deadline and its outcome as a status. */
public final class LineApi {
  /** Nothing came back in time: LINE may or may not have taken the messages. */
  static final int NO_ANSWER = 0;

  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final MessagingApiClient client;

  /** @param endpoint https://api.line.me, or a test's own server */
  public LineApi(URI endpoint, String channelToken) {
    this.client =
        MessagingApiClient.builder(channelToken)
            .apiEndPoint(endpoint)
            // The SDK's own logger writes the token and every message in full.
            .usingDefaultLogger(false)
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(DEADLINE)
            .writeTimeout(DEADLINE)
            .build();
  }

  /** Blocks for at most five seconds; the HTTP status, or {@link #NO_ANSWER}. */
  int reply(String replyToken, String messages) {
    return status(
        client.replyMessage(new ReplyMessageRequest(replyToken, read(messages), false)));
  }

  /** As {@link #reply}; repeated with the same key within 24 hours it arrives once (status 409). */
  int push(UUID retryKey, String to, String messages) {
    return status(
        client.pushMessage(
            retryKey, new PushMessageRequest(to, read(messages), false, List.of())));
  }

  /** The form in which messages wait in the outbox. */
  String write(List<Message> messages) {
    try {
      return json.writerFor(MESSAGES).writeValueAsString(messages);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("messages that LINE's own classes cannot write", e);
    }
  }

  private List<Message> read(String messages) {
    try {
      return json.readValue(messages, MESSAGES);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an outbox entry that is not LINE messages", e);
    }
  }

  private static int status(CompletableFuture<? extends Result<?>> call) {
    try {
      call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
      return 200;
    } catch (ExecutionException e) {
      return e.getCause() instanceof AbstractLineClientException refused
          ? refused.getCode()
          : NO_ANSWER;
    } catch (TimeoutException e) {
      call.cancel(true);
      return NO_ANSWER;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NO_ANSWER;
    }
  }
}
