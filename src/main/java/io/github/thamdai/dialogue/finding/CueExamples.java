package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import java.util.List;
import java.util.Map;

/**
 * Questions put together from a manual's everyday names and the cue words of the parts it has, so
 * that what cue words tell is learned beside what past questions tell.
 */
final class CueExamples {
  private static final double SURE = 0.9;
  private static final int MANUALS_A_PHRASE = 2;

  private final Corpus corpus;
  private final QuestionReader reader;

  CueExamples(Corpus corpus, QuestionReader reader) {
    this.corpus = corpus;
    this.reader = reader;
  }

  /** Takes one example. */
  interface Sink {
    void take(Question question, String service, Topic topic);
  }

  /** Each sure phrase with a few manuals in turn, so that none is tied to a phrase. */
  void forEach(Sink sink) {
    int turn = 0;
    for (Map.Entry<Topic, List<String>> part : reader.cuePhrases(SURE).entrySet()) {
      List<ServiceManual> having =
          corpus.services().stream().filter(s -> s.section(part.getKey()).isPresent()).toList();
      for (String phrase : part.getValue()) {
        for (int i = 0; i < MANUALS_A_PHRASE && !having.isEmpty(); i++) {
          ServiceManual service = having.get(turn % having.size());
          String name =
              service.names().isEmpty()
                  ? service.shortName()
                  : service.names().get(turn % service.names().size());
          sink.take(reader.readAsWritten(name + " " + phrase), service.id(), part.getKey());
          turn++;
        }
      }
    }
  }
}
