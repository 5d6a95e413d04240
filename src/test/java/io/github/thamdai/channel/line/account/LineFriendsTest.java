package io.github.thamdai.channel.line.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.http.RunningServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineFriendsTest {
  /** Still the 21st in Bangkok, already the 22nd where LINE counts. */
  private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final RunningServer line = new RunningServer(this::mount);

  @AfterEach
  void close() {
    line.close();
  }

  @Test
  void friends_are_those_who_joined_less_those_who_blocked() {
    answers.put(
        "20261121",
        """
        {"status": "ready", "followers": 7620, "targetedReaches": 5848, "blocks": 237}
        """);

    assertThat(friends("token").count()).hasValue(7383);
    assertThat(asked).containsExactly("20261121");
  }

  @Test
  void a_day_that_is_not_counted_yet_is_passed_over_for_the_one_before() {
    answers.put("20261120", "{\"status\": \"ready\", \"followers\": 10, \"blocks\": 1}");

    assertThat(friends("token").count()).hasValue(9);
  }

  @Test
  void before_anything_is_counted_nobody_knows() {
    assertThat(friends("token").count()).isEmpty();
  }

  @Test
  void a_refusal_is_told() {
    assertThatThrownBy(() -> friends("wrong").count())
        .isInstanceOfSatisfying(
            LineRefusal.class, refusal -> assertThat(refusal.status()).isEqualTo(401));
  }

  private LineFriends friends(String token) {
    URI endpoint = URI.create("http://127.0.0.1:" + line.port());
    return new LineFriends(endpoint, token, () -> NOW);
  }

  private void mount(Router router) {
    router.get("/v2/bot/insight/followers").handler(this::answer);
  }

  private void answer(RoutingContext ctx) {
    String day = ctx.queryParam("date").getFirst();
    asked.add(day);
    boolean known = "Bearer token".equals(ctx.request().getHeader("Authorization"));
    ctx.response()
        .setStatusCode(known ? 200 : 401)
        .end(answers.getOrDefault(day, "{\"status\": \"unready\"}"));
  }
}
