package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.BroadcastRequest;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MulticastRequest;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The calls of the Messaging API that a conversation needs, each with a deadline and its outcome. */
public final class LineApi {
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
            .setEventListener(new NoSilentRepeat())
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(DEADLINE)
            .writeTimeout(DEADLINE)
            .build();
  }

  /** Blocks for at most five seconds. */
  CallResult reply(String replyToken, String messages) {
    return result(client.replyMessage(new ReplyMessageRequest(replyToken, read(messages), false)));
  }

  /** As {@link #reply}; repeated with the same key within 24 hours it arrives once (status 409). */
  CallResult push(UUID retryKey, String to, String messages) {
    return result(
        client.pushMessage(
            retryKey, new PushMessageRequest(to, read(messages), false, List.of())));
  }

  /** To at most 500 people; the key works as for {@link #push}. */
  CallResult multicast(UUID retryKey, List<String> to, String messages) {
    return result(
        client.multicast(
            retryKey, new MulticastRequest(read(messages), to, false, List.of())));
  }

  /** To all friends of the account; the key works as for {@link #push}. */
  CallResult broadcast(UUID retryKey, String messages) {
    return result(client.broadcast(retryKey, new BroadcastRequest(read(messages), false)));
  }

  /** Shows one person that an answer is being worked out, until it comes or the time is over. */
  CallResult showLoading(String lineUserId, Duration time) {
    int seconds = Math.toIntExact(time.toSeconds());
    return result(
        client.showLoadingAnimation(new ShowLoadingAnimationRequest(lineUserId, seconds)));
  }

  /** The form in which messages wait in the outbox. */
  String write(List<Message> messages) {
    try {
      return json.writerFor(MESSAGES).writeValueAsString(messages);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("messages that LINE's own classes cannot write", e);
    }
  }

  /** What {@link #write} wrote. */
  List<Message> read(String messages) {
    try {
      return json.readValue(messages, MESSAGES);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an outbox entry that is not LINE messages", e);
    }
  }

  private static CallResult result(CompletableFuture<? extends Result<?>> call) {
    try {
      call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
      return CallResult.of(200);
    } catch (ExecutionException e) {
      return CallResult.failed(e.getCause());
    } catch (TimeoutException e) {
      call.cancel(true);
      return CallResult.of(CallResult.NO_ANSWER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CallResult.of(CallResult.NO_ANSWER);
    }
  }
}
