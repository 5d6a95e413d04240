package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Puts the events of all requests that wait at one moment into the inbox together, so that a flood
 * costs a few transactions rather than one each.
 *
 * <p>When it is unclear whether the store has them it tries again: events are known by their id, and
 * keeping them twice changes nothing. When it stays unclear LINE is asked to deliver again; nothing
 * that may lie in the inbox is answered from memory too.
 */
final class AcceptQueue implements AutoCloseable {
  private static final int MOST_EVENTS = 500;
  private static final int TRIES = 8;
  static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

  private final LineInbox inbox;
  private final WorkLoop<LineEvent> answering;
  private final Duration lease;
  private final Duration betweenTries;
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Thread thread;

  private record Waiting(List<LineEvent> events, Promise<Void> kept) {}

  /**
   * @param answering gets what it has room for at once
   * @param lease how long an event is taken for to be answered
   */
  AcceptQueue(
      LineInbox inbox, WorkLoop<LineEvent> answering, Duration lease, Duration betweenTries) {
    this.inbox = inbox;
    this.answering = answering;
    this.lease = lease;
    this.betweenTries = betweenTries;
    this.thread = Thread.ofVirtual().name("line-accepting").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /**
   * Succeeds when all of them are kept; fails with {@link StoreUnavailableException} when certainly
   * none is, and with {@link KeepingUnclear} when some may be.
   */
  Future<Void> accept(List<LineEvent> events) {
    Promise<Void> kept = Promise.promise();
    queue.add(new Waiting(events, kept));
    return kept.future();
  }

  private void run() {
    try {
      while (true) {
        keep(gathered());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Waiting> gathered() throws InterruptedException {
    List<Waiting> waiting = new ArrayList<>(List.of(queue.take()));
    int events = waiting.getFirst().events().size();
    for (Waiting next = queue.peek();
        next != null && events + next.events().size() <= MOST_EVENTS;
        next = queue.peek()) {
      waiting.add(queue.remove());
      events += next.events().size();
    }
    return waiting;
  }

  private void keep(List<Waiting> waiting) {
    List<LineEvent> events = waiting.stream().flatMap(w -> w.events().stream()).toList();
    try {
      tryToKeep(waiting, events);
    } finally {
      // Of whom nothing was told yet, because the tries or the service have come to their end.
      waiting.forEach(w -> w.kept().tryFail(new KeepingUnclear()));
    }
  }

  private void tryToKeep(List<Waiting> waiting, List<LineEvent> events) {
    for (int i = 1; i <= TRIES; i++) {
      try {
        keep(waiting, events);
        return;
      } catch (StoreUnavailableException away) {
        // Once a try has ended unclear no later one can make it certain but by succeeding.
        if (i == 1 && certain(away)) {
          waiting.forEach(w -> w.kept().fail(away));
          return;
        }
      } catch (RuntimeException e) {
        waiting.forEach(w -> w.kept().fail(e));
        return;
      }
      if (i < TRIES && !pause()) {
        return;
      }
    }
  }

  private void keep(List<Waiting> waiting, List<LineEvent> events) {
    try (WorkLoop<LineEvent>.Places places = answering.reserve(events.size())) {
      LineInbox.Kept kept = inbox.accept(events, places.count(), lease);
      waiting.forEach(w -> w.kept().complete());
      kept.taken().forEach(places::begin);
      places.leave(kept.added() - kept.taken().size());
    }
  }

  // False when the service closes: nobody waits for the store any longer.
  private boolean pause() {
    try {
      Thread.sleep(betweenTries);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // The store was known to be away, or was not reached: nothing can have been kept.
  private static boolean certain(StoreUnavailableException away) {
    return away.getCause() == null || away.getCause() instanceof ConnectException;
  }

  @Override
  public void close() {
    thread.interrupt();
    queue.forEach(w -> w.kept().fail(new StoreUnavailableException("closing", null)));
  }
}
