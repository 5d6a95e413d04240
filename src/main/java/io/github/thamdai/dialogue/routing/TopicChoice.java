package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.finding.TopicRanking;
import io.github.thamdai.dialogue.understanding.Clauses;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses which parts of a manual answer a question. */
final class TopicChoice {
  /** Cues this sure are answered each, when a message has several. */
  private static final double SURE = 0.9;

  /** A fainter cue is answered too where it ends a clause of its own: เสียเท่าไร between spaces. */
  private static final double LIKELY = 0.7;

  /** What the best part is asked with, so that another one is asked beside it. */
  private static final double HINTED = 0.5;

  /** Letters of a cue, with the word that joins it to the one before, at most. */
  private static final int LONGEST_JOINED = 20;

  /** Parts that are asked for in the same words. */
  private static final Map<Topic, Topic> ALIKE =
      Map.of(
          Topic.AMOUNT, Topic.FEE,
          Topic.FEE, Topic.AMOUNT,
          Topic.PERIOD, Topic.DURATION,
          Topic.DURATION, Topic.PERIOD,
          Topic.CONTACT, Topic.CHANNELS);

  private final List<TopicRanking.Likely> ranked;
  private final Clauses clauses;

  /** @param ranked how likely each part is asked, likeliest first */
  TopicChoice(List<TopicRanking.Likely> ranked, Clauses clauses) {
    this.ranked = ranked;
    this.clauses = clauses;
  }

  /**
   * The parts to answer, at least one, the first asked first.
   *
   * @param named whether the message names the service and says nothing else but a part of it
   */
  List<Topic> choose(Question question, ServiceManual service, boolean named) {
    Topic likeliest = ranked.getFirst().topic();
    if (named && question.topics().isEmpty() && likeliest != Topic.REPORT) {
      return List.of(Topic.OVERVIEW);
    }
    boolean stated = likeliest != Topic.OVERVIEW && service.section(likeliest).isPresent();
    Topic best = stated ? likeliest : likeAsked(question, service, likeliest);
    List<Topic> chosen = new ArrayList<>();
    question.topics().stream()
        .filter(t -> t.topic() != best)
        .filter(
            t ->
                t.score() >= SURE
                    || (t.score() >= LIKELY && clauseOfItsOwn(t, question))
                    || listed(t, best, question))
        .filter(t -> service.section(t.topic()).isPresent())
        .filter(t -> apart(t, best, question))
        .sorted(Comparator.comparingInt(TopicScore::at))
        .forEach(t -> chosen.add(t.topic()));
    chosen.addFirst(best);
    return chosen;
  }

  /** เท่าไร asks what is received or what is paid: where a manual has only one, that is meant. */
  private static Topic likeAsked(Question question, ServiceManual service, Topic otherwise) {
    for (TopicScore asked : question.topics()) {
      Topic other = ALIKE.get(asked.topic());
      if (other != null
          && service.section(asked.topic()).isEmpty()
          && service.section(other).isPresent()) {
        return other;
      }
    }
    return otherwise;
  }

  /** Whether a topic has a cue of its own: one word that hints at two parts asks for one. */
  private static boolean apart(TopicScore topic, Topic best, Question question) {
    return question.topics().stream()
        .filter(t -> t.topic() == best)
        .anyMatch(t -> t.score() >= HINTED && t.at() != topic.at());
  }

  /** เอกสารกับค่าธรรมเนียม: named one after the other, both are asked. */
  private boolean listed(TopicScore topic, Topic best, Question question) {
    return question.topics().stream()
        .filter(t -> t.topic() == best && t.score() >= HINTED && topic.score() >= HINTED)
        .anyMatch(
            t ->
                joined(
                    question
                        .plain()
                        .substring(Math.min(t.at(), topic.at()), Math.max(t.at(), topic.at()))));
  }

  /** @param between from the end of one cue to the end of the next */
  private boolean joined(String between) {
    return between.length() <= LONGEST_JOINED && clauses.pairsAtOnce(between);
  }

  /** Whether a cue ends a clause in which no other part is asked. */
  private static boolean clauseOfItsOwn(TopicScore topic, Question question) {
    String plain = question.plain();
    int end = topic.at();
    if (end < plain.length() && plain.charAt(end) != ' ') {
      return false;
    }
    int start = plain.lastIndexOf(' ', end - 1) + 1;
    return start > 0
        && question.topics().stream()
            .noneMatch(t -> t.topic() != topic.topic() && t.at() > start && t.at() <= end);
  }
}
