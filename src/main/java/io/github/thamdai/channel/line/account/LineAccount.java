package io.github.thamdai.channel.line.account;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.BotInfoResponse;
import com.linecorp.bot.messaging.model.GetWebhookEndpointResponse;
import com.linecorp.bot.messaging.model.MessageQuotaResponse;
import com.linecorp.bot.messaging.model.QuotaType;
import com.linecorp.bot.messaging.model.SetWebhookEndpointRequest;
import com.linecorp.bot.messaging.model.TestWebhookEndpointRequest;
import com.linecorp.bot.messaging.model.TestWebhookEndpointResponse;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/** Token, quota and webhook address. Every call blocks briefly and throws {@link LineRefusal}. */
public final class LineAccount {
  private static final int NOT_FOUND = 404;

  private final MessagingApiClient client;

  /** @param endpoint https://api.line.me, or a test's own server */
  public LineAccount(URI endpoint, String channelToken) {
    this.client =
        MessagingApiClient.builder(channelToken)
            .apiEndPoint(endpoint)
            // The SDK's own logger writes the token and every message in full.
            .usingDefaultLogger(false)
            .connectTimeout(LineCalls.DEADLINE)
            .readTimeout(LineCalls.DEADLINE)
            .writeTimeout(LineCalls.DEADLINE)
            .build();
  }

  BotInfoResponse bot() {
    return LineCalls.await(client.getBotInfo());
  }

  public Quota quota() {
    MessageQuotaResponse quota = LineCalls.await(client.getMessageQuota());
    Long limit = quota.value();
    long used = LineCalls.await(client.getMessageQuotaConsumption()).totalUsage();
    return new Quota(
        quota.type() == QuotaType.LIMITED && limit != null
            ? OptionalLong.of(limit)
            : OptionalLong.empty(),
        used);
  }

  /** Empty when none was ever set. */
  Optional<GetWebhookEndpointResponse> webhook() {
    try {
      return Optional.of(LineCalls.await(client.getWebhookEndpoint()));
    } catch (LineRefusal none) {
      if (none.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw none;
    }
  }

  void setWebhook(URI address) {
    LineCalls.await(client.setWebhookEndpoint(new SetWebhookEndpointRequest(address)));
  }

  /** Has LINE call an address, whether or not it is the one that is set. */
  TestWebhookEndpointResponse testWebhook(URI address) {
    return LineCalls.await(client.testWebhookEndpoint(new TestWebhookEndpointRequest(address)));
  }
}
