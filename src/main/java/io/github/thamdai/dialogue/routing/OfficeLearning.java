package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.finding.Learning;
import io.github.thamdai.dialogue.finding.MessageKinds;
import io.github.thamdai.dialogue.understanding.AgencyAspect;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.text.Segmenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns what the questions and examples of one office teach, reading them as it will be asked. */
public final class OfficeLearning {
  private OfficeLearning() {}

  /** What there is to learn; what is learned belongs to the generation of {@code index}. */
  public static Learning from(Corpus corpus, Guidance guidance, TextIndex index) {
    return Learning.from(corpus, reader(corpus, guidance, index), examples(guidance));
  }

  static QuestionReader reader(Corpus corpus, Guidance guidance, TextIndex index) {
    return new QuestionReader(
        guidance.cues(),
        corpus.lexicon(),
        corpus.agency(),
        new Segmenter(corpus.lexicon().compounds()),
        index.spelling()::correct,
        index::words);
  }

  /** Examples of each kind of message that is learned, by its name. */
  private static Map<String, List<String>> examples(Guidance guidance) {
    Map<String, List<String>> examples = new LinkedHashMap<>(guidance.talk().examples());
    for (AgencyAspect aspect : guidance.cues().agency()) {
      List<String> all = new ArrayList<>(aspect.asks());
      all.addAll(aspect.like());
      examples.put(MessageKinds.ofOffice(aspect.key()), all);
    }
    return examples;
  }
}
