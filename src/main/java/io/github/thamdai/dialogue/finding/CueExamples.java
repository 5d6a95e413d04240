package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.UnclearGroup;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Questions put together from a manual's everyday names, or from what is too broad to mean one
 * manual, and the cue words of parts: so that what cue words tell is learned beside what past
 * questions tell, and a part that is named makes nothing clearer or broader than it is.
 */
final class CueExamples {
  private static final double SURE = 0.9;

  /** Between one broad message and the next that is taken: neighbours in the file are alike. */
  private static final long STRIDE = 7919;

  private static final int MANUALS_A_PHRASE = 2;
  private static final int GROUPS_A_PHRASE = 2;

  /** Letters of a broad message that mostly does no more than name something. */
  private static final int LONGEST_BROAD = 16;

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

  /** Takes one example that is too broad. */
  interface BroadSink {
    void take(Question question, UnclearGroup group);
  }

  /** Each sure phrase with a few broad messages in turn that name no part themselves. */
  void forEachBroad(BroadSink sink) {
    List<Map.Entry<String, UnclearGroup>> broad = new ArrayList<>();
    for (UnclearGroup group : corpus.unclear()) {
      group.asks().stream()
          .filter(ask -> ask.length() <= LONGEST_BROAD)
          .filter(ask -> reader.readAsWritten(ask).topics().isEmpty())
          .forEach(ask -> broad.add(Map.entry(ask, group)));
    }
    int turn = 0;
    for (List<String> phrases : reader.cuePhrases(SURE).values()) {
      for (String phrase : phrases) {
        for (int i = 0; i < GROUPS_A_PHRASE && !broad.isEmpty(); i++) {
          Map.Entry<String, UnclearGroup> one = broad.get((int) ((turn * STRIDE) % broad.size()));
          sink.take(reader.readAsWritten(one.getKey() + " " + phrase), one.getValue());
          turn++;
        }
      }
    }
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
                  : service.names().get(turn / having.size() % service.names().size());
          sink.take(reader.readAsWritten(name + " " + phrase), service.id(), part.getKey());
          turn++;
        }
      }
    }
  }
}
