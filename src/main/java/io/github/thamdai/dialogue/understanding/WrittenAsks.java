package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.UnclearGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The questions that answers were written for: a message in the very words of one means it, unless
 * the office has said that these words are too broad.
 */
public final class WrittenAsks {
  /** An answer and where it stands. */
  public sealed interface Written {

    /** In the manual of a service. */
    record OfService(ServiceManual service, PublishedAnswer answer) implements Written {}

    /** Among the answers staff have published. */
    record OfFaq(Faq faq) implements Written {}
  }

  private final Map<String, Written> byAsk = new HashMap<>();
  private final UnaryOperator<String> bare;

  /** @param bare the letters of a message without what does not change its sense */
  public WrittenAsks(Corpus corpus, UnaryOperator<String> bare) {
    this.bare = bare;
    Set<String> shared = new HashSet<>();
    for (ServiceManual service : corpus.services()) {
      for (PublishedAnswer answer : service.faq()) {
        add(new Written.OfService(service, answer), answer, shared);
      }
    }
    for (Faq faq : corpus.faqs()) {
      add(new Written.OfFaq(faq), faq.entry(), shared);
    }
    byAsk.keySet().removeAll(shared);
    for (UnclearGroup group : corpus.unclear()) {
      group.asks().stream().map(bare).forEach(byAsk::remove);
    }
  }

  private void add(Written written, PublishedAnswer answer, Set<String> shared) {
    for (String ask : answer.asks()) {
      Written before = byAsk.putIfAbsent(bare.apply(ask), written);
      if (before != null && !before.equals(written)) {
        shared.add(bare.apply(ask));
      }
    }
  }

  /** The one answer that was written for these words. */
  public Optional<Written> of(String message) {
    return Optional.ofNullable(byAsk.get(bare.apply(message)));
  }
}
