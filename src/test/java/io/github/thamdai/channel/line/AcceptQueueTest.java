package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.vertx.core.Future;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class AcceptQueueTest {
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final List<List<LineEvent>> kept = new CopyOnWriteArrayList<>();
  private final List<RuntimeException> faults = new ArrayList<>();
  private final BlockingQueue<LineEvent> begun = new LinkedBlockingQueue<>();
  private final AtomicInteger looks = new AtomicInteger();
  private final WorkLoop<LineEvent> answering =
      new WorkLoop<>("answering", 2, this::nothing, begun::add);

  private List<LineEvent> nothing(int limit) {
    looks.incrementAndGet();
    return List.of();
  }

  @AfterEach
  void closeLoop() {
    answering.close();
  }

  @Test
  void event_is_begun_as_soon_as_it_is_kept_without_a_look_for_what_waits()
      throws InterruptedException {
    try (AcceptQueue queue = queue(events -> {})) {
      queue.start();

      queue.accept(List.of(event(1))).timeout(30, TimeUnit.SECONDS).await();

      // LINE is answered first, so the work may begin a moment after.
      assertThat(begun.poll(30, TimeUnit.SECONDS)).isEqualTo(event(1));
      assertThat(looks).hasValue(0);
    }
  }

  @Test
  void requests_that_wait_at_one_moment_are_kept_together() throws InterruptedException {
    CountDownLatch mayGoOn = new CountDownLatch(1);
    CountDownLatch firstIsThere = new CountDownLatch(1);
    Consumer<List<LineEvent>> held =
        events -> {
          firstIsThere.countDown();
          awaitQuietly(mayGoOn);
        };
    try (AcceptQueue queue = queue(held)) {
      queue.start();
      Future<Void> first = queue.accept(List.of(event(0)));
      firstIsThere.await();
      List<Future<Void>> rest = new ArrayList<>();
      for (int i = 1; i <= 600; i++) {
        rest.add(queue.accept(List.of(event(i))));
      }
      mayGoOn.countDown();
      Future.all(rest).timeout(30, TimeUnit.SECONDS).await();

      assertThat(first.succeeded()).isTrue();
      assertThat(kept).extracting(List::size).containsExactly(1, 500, 100);
    }
  }

  @Test
  void when_it_is_unclear_whether_they_are_kept_it_tries_again_before_anyone_hears_of_it() {
    faults.add(new StoreUnavailableException("no answer", new IOException("cut off")));
    try (AcceptQueue queue = queue(events -> {})) {
      queue.start();

      queue.accept(List.of(event(1))).timeout(30, TimeUnit.SECONDS).await();

      assertThat(kept).hasSize(1);
    }
  }

  @Test
  void store_known_to_be_away_is_told_at_once() {
    faults.add(new StoreUnavailableException("away", null));
    try (AcceptQueue queue = queue(events -> {})) {
      queue.start();

      Future<Void> refused = queue.accept(List.of(event(1)));

      assertThat(refused.transform(done -> Future.succeededFuture(done.cause())).await())
          .isInstanceOf(StoreUnavailableException.class);
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void store_that_goes_away_after_an_unclear_try_leaves_it_unclear() {
    faults.add(new StoreUnavailableException("no answer", new IOException("cut off")));
    for (int i = 0; i < 20; i++) {
      faults.add(new StoreUnavailableException("away", null));
    }
    try (AcceptQueue queue = queue(events -> {})) {
      queue.start();

      Future<Void> refused = queue.accept(List.of(event(1)));

      assertThat(refused.transform(done -> Future.succeededFuture(done.cause())).await())
          .isInstanceOf(KeepingUnclear.class);
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void requests_that_wait_when_the_service_closes_are_not_left_waiting() {
    for (int i = 0; i < 20; i++) {
      faults.add(new StoreUnavailableException("no answer", new IOException("cut off")));
    }
    Future<Void> refused;
    CountDownLatch tried = new CountDownLatch(1);
    try (AcceptQueue queue =
        queue(events -> tried.countDown(), Duration.ofMinutes(1))) {
      queue.start();
      refused = queue.accept(List.of(event(1)));
      awaitQuietly(tried);
    }

    assertThat(refused.transform(done -> Future.succeededFuture(done.cause())).await())
        .isInstanceOf(KeepingUnclear.class);
  }

  private AcceptQueue queue(Consumer<List<LineEvent>> before) {
    return queue(before, Duration.ofMillis(10));
  }

  private AcceptQueue queue(Consumer<List<LineEvent>> before, Duration betweenTries) {
    return new AcceptQueue(inbox(before), answering, LEASE, betweenTries);
  }

  private LineInbox inbox(Consumer<List<LineEvent>> before) {
    return (LineInbox)
        Proxy.newProxyInstance(
            LineInbox.class.getClassLoader(),
            new Class<?>[] {LineInbox.class},
            (proxy, method, args) -> {
              @SuppressWarnings("unchecked")
              List<LineEvent> events = (List<LineEvent>) args[0];
              before.accept(events);
              if (!faults.isEmpty()) {
                throw faults.removeFirst();
              }
              kept.add(events);
              int take = (int) args[1];
              return new LineInbox.Kept(events.size(), events.subList(0, Math.min(take, 1)));
            });
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static LineEvent event(int number) {
    return new LineEvent("e" + number, "p", "{}", Instant.EPOCH);
  }
}
