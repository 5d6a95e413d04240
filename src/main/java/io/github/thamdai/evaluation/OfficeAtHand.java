package io.github.thamdai.evaluation;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.dialogue.finding.Catalog;
import io.github.thamdai.dialogue.finding.LearnedFile;
import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.dialogue.finding.ParametersReader;
import io.github.thamdai.dialogue.routing.Guidance;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.dialogue.routing.OfficeLearning;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.staff.Proofs;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One office read for a command, beside whatever is being served. */
public final class OfficeAtHand implements Closeable, OfficeAssistant.KnowledgeLease {
  private final Corpus corpus;
  private final TextIndex index;
  private volatile Knowledge knowledge;

  private OfficeAtHand(Path office, Path flows, Path indexed, @Nullable Path learned) {
    this.corpus = CorpusReader.read(office);
    Guidance guidance = Guidance.read(flows);
    Parameters parameters = ParametersReader.read(office.resolve("decision.yaml"));
    Catalog catalog = new Catalog(corpus);
    if (learned == null) {
      TextIndex.build(indexed, catalog.texts(), corpus.lexicon().compounds());
    }
    this.index = TextIndex.open(indexed);
    try {
      this.knowledge =
          new Knowledge(
              corpus,
              catalog,
              index,
              learned == null
                  ? OfficeLearning.from(corpus, guidance, index).learned()
                  : LearnedFile.read(learned),
              guidance,
              parameters,
              Proofs.NONE);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /**
   * Reads, indexes and learns.
   *
   * @param scratch an empty folder for the index
   */
  public static OfficeAtHand open(Path office, Path flows, Path scratch) {
    return new OfficeAtHand(office, flows, scratch, null);
  }

  /**
   * Reads; what is indexed and learned is that of a generation.
   *
   * @param index the generation's index, which is left as it is
   * @param learned what the generation learned
   */
  public static OfficeAtHand over(Path office, Path flows, Path index, Path learned) {
    return new OfficeAtHand(office, flows, index, learned);
  }

  public OfficeAssistant assistant() {
    return new OfficeAssistant(this);
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  /** Goes on with other parameters, over the same index. */
  public void use(Parameters parameters) {
    knowledge = knowledge.with(parameters);
  }

  /** Goes on reading questions otherwise. */
  public void use(QuestionReader questions) {
    knowledge = knowledge.with(questions);
  }

  /** Whether any word of a text is in the documents. */
  public boolean holds(String text) {
    return index.words(text).stream().anyMatch(index::holds);
  }

  /** A text cut as the index cuts it. */
  public List<String> words(String text) {
    return index.words(text);
  }

  /** Whether any document has a normalised word as it stands. */
  public boolean holdsWord(String word) {
    return index.holds(word);
  }

  @Override
  public <T> T with(Function<Knowledge, T> use) {
    return use.apply(knowledge);
  }

  @Override
  public void close() {
    index.close();
  }
}
