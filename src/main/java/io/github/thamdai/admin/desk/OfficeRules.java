package io.github.thamdai.admin.desk;

import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.ServiceManual;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the office's files say of cases, as they are served now.
 *
 * @param corpus asked anew each time, for a refresh may have changed it
 */
public record OfficeRules(Supplier<Corpus> corpus) {

  public CaseRules rules() {
    return corpus.get().cases();
  }

  /** Title of a service or of a published answer; the id itself when there is none any more. */
  public String title(String id) {
    Corpus office = corpus.get();
    return office
        .service(id)
        .map(ServiceManual::title)
        .or(() -> office.faq(id).map(faq -> faq.ref().title()))
        .orElse(id);
  }

  public List<String> divisions() {
    return corpus.get().agency().divisions().stream().map(Division::name).toList();
  }
}
