package io.github.thamdai.corpus;

import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.yaml.Problem;
import java.util.List;
import java.util.Optional;

/**
 * All that one office's folder says, read and checked as a whole.
 *
 * @param cases how cases and questions are handed out
 * @param reports the measures reports, in the order of their files' names
 * @param warnings parts of reports that could not be read and are left out
 */
public record Corpus(
    Agency agency,
    List<ServiceManual> services,
    List<Faq> faqs,
    List<Page> pages,
    List<PastQuestion> pastQuestions,
    List<UnclearGroup> unclear,
    Lexicon lexicon,
    Holidays holidays,
    CaseRules cases,
    List<Report> reports,
    List<Problem> warnings) {

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
