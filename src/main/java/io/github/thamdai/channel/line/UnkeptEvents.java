package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LineSignals.UnkeptEnd;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers events that came while the store was away: once each, at most so many at a time, and
 * without a second chance, for there is nowhere to keep one.
 */
final class UnkeptEvents implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UnkeptEvents.class);
  private static final int AT_ONCE = 32;
  private static final int REMEMBERED = 5_000;

  private final LineAnswers answers;
  private final LineSender sender;
  private final LineSignals signals;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  UnkeptEvents(LineAnswers answers, LineSender sender, LineSignals signals) {
    this.signals = signals;
    this.answers = answers;
    this.sender = sender;
  }

  void take(LineEvent event) {
    // Redeliveries come within minutes; forgetting all at once is rare and costs one double answer.
    if (seen.size() >= REMEMBERED) {
      seen.clear();
    }
    if (!seen.add(event.id())) {
      return;
    }
    if (!places.tryAcquire()) {
      // Should LINE deliver it again there may be a place.
      seen.remove(event.id());
      signals.unkept(UnkeptEnd.DROPPED);
      LOG.warn("too many LINE events while the store is away; one was dropped");
      return;
    }
    workers.execute(() -> answer(event));
  }

  private void answer(LineEvent event) {
    try {
      signals.unkept(
          answers
              .answerUnkept(event)
              .map(draft -> end(sender.send(unkept(draft, event), () -> {})))
              .orElse(UnkeptEnd.NOTHING));
    } catch (RuntimeException e) {
      signals.unkept(UnkeptEnd.FAILED);
      LOG.atWarn().addKeyValue("fault", e.getClass().getName()).log("an unkept event failed");
    } finally {
      places.release();
    }
  }

  private static OutgoingMessages unkept(OutgoingDraft draft, LineEvent event) {
    return new OutgoingMessages(0, draft, 1, false, event.receivedAt());
  }

  private static UnkeptEnd end(Delivery delivery) {
    LOG.atInfo()
        .addKeyValue("delivery", delivery.getClass().getSimpleName())
        .log("answered while the store is away");
    return delivery instanceof Delivery.Sent ? UnkeptEnd.ANSWERED : UnkeptEnd.FAILED;
  }

  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
