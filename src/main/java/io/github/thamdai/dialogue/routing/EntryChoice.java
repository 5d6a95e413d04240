package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.EntryRanking;
import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.finding.TopicRanking;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Optional;

/** Chooses a part of a manual that says what was asked in so many words, if there is one. */
final class EntryChoice {
  private final EntryRanking ranking;
  private final Parameters parameters;

  private EntryChoice(EntryRanking ranking, Parameters parameters) {
    this.ranking = ranking;
    this.parameters = parameters;
  }

  static EntryChoice of(TurnContext turn) {
    return new EntryChoice(turn.office().finder().entries(), turn.office().parameters());
  }

  /** A referral only when the question is about its very matter. */
  Optional<Target.OfReferral> referral(Lookup lookup, Candidate found) {
    return namesTheService(found, lookup.question())
        ? Optional.empty()
        : ranking
            .referral(lookup.question(), lookup.findings(), found)
            .filter(e -> parameters.refer().probability(e.measures()) >= parameters.referAbove())
            .map(EntryRanking.Entry::target);
  }

  /** Whoever says no more than what the service is called wants the service itself. */
  private static boolean namesTheService(Candidate found, Question question) {
    String said = ThaiNormalizer.compact(question.residual());
    return found.whole() instanceof Target.OfService whole
        && whole.service().names().stream().map(ThaiNormalizer::compact).anyMatch(said::equals);
  }

  /**
   * The written answer that is likeliest to be what was asked, if it is likely enough.
   *
   * @param topics how likely each part is asked
   */
  Optional<PublishedAnswer> answer(
      Lookup lookup,
      Candidate found,
      ServiceManual service,
      List<TopicRanking.Likely> topics) {
    double best = parameters.writtenAbove();
    PublishedAnswer answer = null;
    for (EntryRanking.Entry<Target.OfAnswer> entry :
        ranking.answers(lookup.question(), lookup.findings(), found, service, topics)) {
      double likely = parameters.written().probability(entry.measures());
      if (likely >= best) {
        best = likely;
        answer = entry.target().answer();
      }
    }
    return Optional.ofNullable(answer);
  }
}
