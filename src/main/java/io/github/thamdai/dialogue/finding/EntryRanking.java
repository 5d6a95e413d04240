package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.search.classify.Nearness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entry of a manual answers a question, if one does: a written answer, or a matter that is
 * referred elsewhere. The words for the service itself stand in all questions about it, so what
 * tells its entries apart is learned for each service by itself.
 */
public final class EntryRanking {
  private final Learned learned;

  EntryRanking(Learned learned) {
    this.learned = learned;
  }

  /**
   * An entry.
   *
   * @param measures from which it is judged whether the question is about it, by the names that
   *     decision.yaml uses
   */
  public record Entry<T extends Target>(T target, Map<String, Double> measures) {}

  /**
   * The written answers of a service that was found.
   *
   * @param topics how likely each part is asked
   */
  public List<Entry<Target.OfAnswer>> answers(
      Question question,
      Findings findings,
      Candidate found,
      ServiceManual service,
      List<TopicRanking.Likely> topics) {
    Map<String, Double> chances = learned.entries(question, service.id());
    return service.faq().stream()
        .map(
            answer -> {
              Target.OfAnswer target = new Target.OfAnswer(service, answer);
              String label = NearLabel.ofAnswer(service.id(), answer.id());
              Map<String, Double> measures =
                  measures(question, findings, found, target, label, chances);
              measures.put("of-topic", likely(answer.topic(), topics));
              measures.put("overview", answer.topic() == Topic.OVERVIEW ? 1.0 : 0.0);
              return new Entry<>(target, measures);
            })
        .toList();
  }

  /** The referral that is nearest to the question. */
  public Optional<Entry<Target.OfReferral>> referral(
      Question question, Findings findings, Candidate found) {
    return found
        .bestReferral()
        .map(
            target -> {
              String service = target.service().id();
              String label = NearLabel.ofReferral(service, target.referral().id());
              Map<String, Double> chances = learned.entries(question, service);
              return new Entry<>(
                  target, measures(question, findings, found, target, label, chances));
            });
  }

  private static Map<String, Double> measures(
      Question question,
      Findings findings,
      Candidate found,
      Target target,
      String label,
      Map<String, Double> chances) {
    double score = found.score(target);
    double name = Math.max(found.feature(Feature.TITLE), found.feature(Feature.NAMES));
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("share", score);
    measures.put("beyond-questions", score - found.feature(Feature.QUESTIONS));
    measures.put("beyond-names", score - name);
    measures.put("only-refers", found.onlyRefers() ? 1.0 : 0.0);
    measures.put("topic", question.topicScore());
    measures.put("probability", found.probability());
    near(findings.near(), label, measures);
    double chance = chances.getOrDefault(label, 0.0);
    measures.put("learned", chance);
    measures.put("learned-log", LogScale.of(chance));
    measures.put("learned-plain", chances.getOrDefault(NearLabel.ofService(label), 0.0));
    return measures;
  }

  private static void near(Near near, String label, Map<String, Double> measures) {
    Nearness of = near.label(label);
    Nearness plain = near.label(NearLabel.ofService(label));
    measures.put("near", of.mean());
    measures.put("nearest", of.first());
    measures.put("plain", plain.mean());
    measures.put("beyond-plain", of.first() - plain.first());
    measures.put("rival", near.nearestBeside(label));
  }

  private static double likely(Topic topic, List<TopicRanking.Likely> topics) {
    return topics.stream()
        .filter(likely -> likely.topic() == topic)
        .mapToDouble(TopicRanking.Likely::probability)
        .sum();
  }
}
