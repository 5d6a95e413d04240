package io.github.thamdai.channel.line.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;

/**
 * How many people a message to everybody reaches. LINE counts once a day, of the day before; the
 * SDK's messaging client does not know this call.
 */
public final class LineFriends {
  private static final ZoneOffset DAYS_OF_LINE = ZoneOffset.ofHours(9);
  private static final String CALL = "/v2/bot/insight/followers";
  private static final int DAYS_BACK = 2;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI endpoint;
  private final String channelToken;
  private final InstantSource clock;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(LineCalls.DEADLINE).build();

  /** @param endpoint https://api.line.me, or a test's own server */
  public LineFriends(URI endpoint, String channelToken, InstantSource clock) {
    this.endpoint = endpoint;
    this.channelToken = channelToken;
    this.clock = clock;
  }

  /**
   * Friends who have not blocked the account; empty while LINE has not counted. Blocks briefly and
   * throws {@link LineRefusal}.
   */
  public OptionalLong count() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), DAYS_OF_LINE);
    OptionalLong count = OptionalLong.empty();
    for (int back = 1; back <= DAYS_BACK && count.isEmpty(); back++) {
      count = count(today.minusDays(back));
    }
    return count;
  }

  // "targetedReaches" would be too few: it leaves out whoever LINE cannot tell the age of.
  private OptionalLong count(LocalDate day) {
    JsonNode told = told(day);
    boolean ready = told.path("status").asText().equals("ready") && told.hasNonNull("followers");
    return ready
        ? OptionalLong.of(
            Math.max(0, told.path("followers").asLong() - told.path("blocks").asLong()))
        : OptionalLong.empty();
  }

  private JsonNode told(LocalDate day) {
    URI address =
        endpoint.resolve(
            CALL + "?date=" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LineCalls.DEADLINE)
            .header("Authorization", "Bearer " + channelToken)
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new LineRefusal(response.statusCode(), CALL, response.body());
      }
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new LineRefusal(200, CALL, "an answer that is no JSON", e);
    } catch (IOException e) {
      throw new LineRefusal(LineRefusal.NO_ANSWER, "", e.getClass().getSimpleName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LineRefusal(LineRefusal.NO_ANSWER, "", "interrupted", e);
    }
  }
}
