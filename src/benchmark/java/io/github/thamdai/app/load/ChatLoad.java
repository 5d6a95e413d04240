package io.github.thamdai.app.load;

import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks the chat API of a service on this machine at a fixed rate, whether or not it keeps up, and
 * prints how long answers took, counted from when each question was due to be sent.
 *
 * <p>Arguments: the port, questions a second (at most 500), seconds (at most 120), and a file of
 * labelled questions.
 */
public final class ChatLoad {
  private static final int HIGHEST_RATE = 500;
  private static final int LONGEST_SECONDS = 120;
  private static final long MICROS = 1_000;

  private ChatLoad() {}

  public static void main(String[] args) throws InterruptedException {
    URI chat = URI.create("http://127.0.0.1:" + Integer.parseInt(args[0]) + "/api/chat");
    int rate = Math.min(HIGHEST_RATE, Integer.parseInt(args[1]));
    int seconds = Math.min(LONGEST_SECONDS, Integer.parseInt(args[2]));
    List<LabelledQuestion> questions = LabelledQuestionReader.read(List.of(Path.of(args[3]))).questions();
    run(chat, questions, rate, Math.min(20, seconds), "warm-up");
    run(chat, questions, rate, seconds, "counted");
  }

  private static void run(
      URI chat, List<LabelledQuestion> questions, int rate, int seconds, String name)
      throws InterruptedException {
    Histogram micros = new ConcurrentHistogram(3);
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger open = new AtomicInteger();
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    long begin = System.nanoTime();
    int count = rate * seconds;
    for (int i = 0; i < count; i++) {
      long due = begin + i * 1_000_000_000L / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      open.incrementAndGet();
      var unused =
          http.sendAsync(request(chat, questions.get(i % questions.size())), BodyHandlers.discarding())
              .whenComplete(
                  (response, fault) -> {
                    micros.recordValue(Math.max(1, (System.nanoTime() - due) / MICROS));
                    if (fault != null || response.statusCode() != 200) {
                      failed.incrementAndGet();
                    }
                    open.decrementAndGet();
                  });
    }
    for (int i = 0; i < 100 && open.get() > 0; i++) {
      Thread.sleep(100);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d questions at %d/s, %d failed, %d unanswered; p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
        name,
        count,
        rate,
        failed.get(),
        open.get(),
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getMaxValue() / 1e3);
  }

  private static HttpRequest request(URI chat, LabelledQuestion question) {
    String body =
        new JsonObject().putNull("conversation").put("text", question.text()).encode();
    return HttpRequest.newBuilder(chat)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
