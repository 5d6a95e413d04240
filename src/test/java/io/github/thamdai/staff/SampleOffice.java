package io.github.thamdai.staff;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The sample office's plan of 2566, its holidays, and the words of its staff. */
final class SampleOffice {
  private static final Corpus CORPUS = CorpusReader.read(Path.of("index/prasatyoe"));

  private SampleOffice() {}

  static Plans plans() {
    return Plans.of(CORPUS.reports());
  }

  static WorkingDays workingDays() {
    return new WorkingDays(CORPUS.holidays());
  }

  static StaffQueryParser parser() {
    Problems problems = new Problems();
    Optional<Vocabulary> words =
        VocabularyReader.read(Path.of("conversation-flows/staff/vocabulary.yaml"), problems);
    problems.throwIfAny();
    return new StaffQueryParser(words.orElseThrow(), CORPUS.agency().divisionNames());
  }

  static Optional<StaffQuery> parse(String question, LocalDate today) {
    return parser().parse(ThaiNormalizer.normalize(question), today, Optional.empty());
  }
}
