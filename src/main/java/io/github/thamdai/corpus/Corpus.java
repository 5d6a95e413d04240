package io.github.thamdai.corpus;

import java.util.List;
import java.util.Optional;

/** All that one office's folder says, read and checked as a whole. */
public record Corpus(
    Agency agency,
    List<ServiceManual> services,
    List<Faq> faqs,
    List<Page> pages,
    List<PastQuestion> pastQuestions,
    Lexicon lexicon) {

  public Optional<ServiceManual> service(String id) {
    return services.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  public Optional<Faq> faq(String id) {
    return faqs.stream().filter(f -> f.entry().id().equals(id)).findFirst();
  }

  public Optional<Page> page(String id) {
    return pages.stream().filter(p -> p.id().equals(id)).findFirst();
  }
}
