package io.github.thamdai.channel.line.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MonthlyQuotaTest {
  private Quota atLine = new Quota(OptionalLong.of(500), 300);
  private int asked;
  private final MonthlyQuota quota =
      new MonthlyQuota(Duration.ofHours(1), this::ask, Runnable::run);

  @Test
  void one_refused_push_shows_at_once_that_nothing_is_left() {
    quota.anew();

    quota.refused(1);

    assertThat(quota.last()).map(Quota::exhausted).contains(true);
    assertThat(asked).isOne();
  }

  @Test
  void many_refused_show_only_that_fewer_are_left() {
    quota.anew();
    atLine = new Quota(OptionalLong.of(500), 450);

    quota.refused(100);
    assertThat(quota.last()).map(Quota::left).contains(OptionalLong.of(50));

    quota.refused(20);
    assertThat(quota.last()).map(Quota::left).contains(OptionalLong.of(19));

    quota.refused(Long.MAX_VALUE);
    assertThat(quota.last()).map(Quota::left).contains(OptionalLong.of(50));
  }

  @Test
  void where_nothing_or_a_plan_without_limit_was_known_line_is_asked() {
    quota.refused(1);
    assertThat(quota.last()).map(Quota::exhausted).contains(true);

    atLine = new Quota(OptionalLong.empty(), 300);
    quota.anew();
    atLine = new Quota(OptionalLong.of(500), 300);
    quota.refused(1);
    assertThat(quota.last()).map(Quota::exhausted).contains(true);
  }

  @Test
  void what_line_says_next_counts_again() {
    quota.refused(1);

    assertThat(quota.anew()).map(Quota::exhausted).contains(false);
    assertThat(quota.last()).map(Quota::exhausted).contains(false);
  }

  private Quota ask() {
    asked++;
    return atLine;
  }
}
