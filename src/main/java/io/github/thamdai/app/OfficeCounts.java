package io.github.thamdai.app;

import io.github.thamdai.admin.ConsolePhrase;
import io.github.thamdai.corpus.Corpus;
import java.util.EnumMap;
import java.util.Map;

/** How many of each kind of document an office has. */
record OfficeCounts(int services, int measures, int pages, int faqs, int pastQuestions) {

  static OfficeCounts of(Corpus corpus) {
    return new OfficeCounts(
        corpus.services().size(),
        corpus.reports().stream().mapToInt(report -> report.measures().size()).sum(),
        corpus.pages().size(),
        corpus.faqs().size(),
        corpus.pastQuestions().size());
  }

  /** By the console's words for each kind, in the order to show. */
  Map<ConsolePhrase, Integer> named() {
    Map<ConsolePhrase, Integer> counts = new EnumMap<>(ConsolePhrase.class);
    counts.put(ConsolePhrase.SERVICES, services);
    counts.put(ConsolePhrase.MEASURES, measures);
    counts.put(ConsolePhrase.PAGES, pages);
    counts.put(ConsolePhrase.FAQS, faqs);
    counts.put(ConsolePhrase.PAST_QUESTIONS, pastQuestions);
    return counts;
  }
}
