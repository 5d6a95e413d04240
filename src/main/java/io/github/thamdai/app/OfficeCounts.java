package io.github.thamdai.app;

import io.github.thamdai.corpus.Corpus;
import java.util.LinkedHashMap;
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

  Map<String, Integer> asMap() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("services", services);
    counts.put("measures", measures);
    counts.put("pages", pages);
    counts.put("faq", faqs);
    counts.put("past questions", pastQuestions);
    return counts;
  }
}
