package io.github.thamdai.evaluation.lexicon;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.OfficeAtHand;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Looks a whole lexicon over. Cycles are not looked for: no lexicon with one can be read. */
public final class LexiconCheck {
  private final OfficeAtHand office;
  private final String file;

  /** @param file how the lexicon is called in warnings */
  public LexiconCheck(OfficeAtHand office, String file) {
    this.office = office;
    this.file = file;
  }

  /** @param questions labelled ones to try entries on; none, and nothing is tried */
  public LexiconFindings findings(List<LabelledQuestion> questions, LocalDate today) {
    List<Lexicon.Entry> entries = office.knowledge().corpus().lexicon().entries();
    QuestionReader reader = office.knowledge().questions();
    IdleEntries idle = new IdleEntries(reader, office::holds);
    return new LexiconFindings(
        entries.size(),
        inFile(
            Stream.concat(
                    entries.stream().flatMap(entry -> idle.of(entry).stream()),
                    wordLists().stream())
                .toList()),
        inFile(RepeatedWords.in(entries)),
        inFile(new SpoilingEntries(office, today).among(questions)),
        questions.size());
  }

  private List<Remark> wordLists() {
    Corpus corpus = office.knowledge().corpus();
    return WordLists.in(corpus.lexicon(), corpus.services(), office::words, office::holdsWord);
  }

  private List<Problem> inFile(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> new Problem(file, remark.line(), remark.message(), remark.mend()))
        .toList();
  }
}
