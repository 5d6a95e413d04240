package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkLoopTest {
  // A loop that waits until its time has come anyway would not end within this test.
  private static final Duration NEVER_BY_ITSELF = Duration.ofHours(1);

  @Test
  void what_waits_for_work_on_another_instance_is_begun_soon_after_that_has_ended()
      throws InterruptedException {
    CountDownLatch lookedInVain = new CountDownLatch(2);
    AtomicInteger free = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    try (WorkLoop<String> loop =
        new WorkLoop<>(
            "waiting",
            2,
            NEVER_BY_ITSELF,
            most -> {
              lookedInVain.countDown();
              return free.getAndSet(0) == 0 ? List.of() : List.of("left");
            },
            one -> begun.countDown())) {
      loop.start();
      try (WorkLoop<String>.Places places = loop.reserve(1)) {
        places.leave(1);
      }
      assertThat(lookedInVain.await(20, TimeUnit.SECONDS)).isTrue();

      free.set(1);

      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
