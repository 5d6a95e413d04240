package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LineSignals.Call;
import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.channel.line.NewsParts.Part;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the office's news, one part after the other, each at most once. */
final class NewsWork {
  private static final Logger LOG = LoggerFactory.getLogger(NewsWork.class);
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(30));

  private final NewsParts parts;
  private final LineApi line;
  private final LineMessages messages;
  private final LineWording wording;
  private final LineSignals signals;
  private final MonthlyLimit monthlyLimit;
  private final InstantSource clock;

  NewsWork(LineSettings settings, LineApi line, LineMessages messages) {
    this.parts = settings.news();
    this.line = line;
    this.messages = messages;
    this.wording = settings.wording();
    this.signals = settings.signals();
    this.monthlyLimit = settings.monthlyLimit();
    this.clock = settings.clock();
  }

  List<Part> claim(Duration lease) {
    return parts.claim(lease);
  }

  void send(Part part) {
    if (clock.instant().isAfter(part.confirmedAt().plus(LineSender.KEY_LIFE))) {
      end(part, "late");
      return;
    }
    String written = line.write(messages.draw(List.of(new Reply.Text(part.text())), choices(part)));
    CallResult result =
        part.to().isEmpty()
            ? line.broadcast(part.retryKey(), written)
            : line.multicast(part.retryKey(), part.to(), written);
    if (result.ok() || result.acceptedBefore()) {
      parts.sent(part);
      signals.news("sent");
      LOG.atInfo().addKeyValue("news", part.news()).addKeyValue("part", part.no()).log("news sent");
      return;
    }
    signals.failed(Call.NEWS, result.cause());
    if (result.monthlyLimit()) {
      end(part, "quota");
      // how many friends there are, only LINE knows: certainly not none
      monthlyLimit.refused(part.to().isEmpty() ? Long.MAX_VALUE : part.to().size());
    } else if (result.mayPass()) {
      parts.later(part, BACKOFF.after(part.attempts(), result));
    } else {
      end(part, result.cause());
    }
  }

  private void end(Part part, String trouble) {
    parts.failed(part, trouble);
    signals.news(trouble);
    LOG.atError().addKeyValue("news", part.news()).addKeyValue("trouble", trouble).log("news ends");
  }

  // Whoever has subscribed can end it with one press.
  private List<Choice> choices(Part part) {
    String stop = wording.say(Sentence.STOP_NEWS);
    return part.to().isEmpty() ? List.of() : List.of(new Choice(stop, stop));
  }
}
