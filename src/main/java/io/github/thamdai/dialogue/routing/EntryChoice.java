package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.EntryFeature;
import io.github.thamdai.dialogue.finding.Parameters;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.Optional;

/** Chooses a part of a manual that says what was asked in so many words, if there is one. */
final class EntryChoice {
  private final Parameters parameters;

  EntryChoice(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A referral only when the question is about its very matter. */
  Optional<Target.OfReferral> referral(Candidate found, Question question) {
    Optional<Candidate.Entry> best = found.bestReferral();
    if (best.isEmpty() || namesTheService(found, question)) {
      return Optional.empty();
    }
    double likely =
        parameters
            .refer()
            .probability(EntryFeature.of(found, best.get(), question.topicScore()));
    boolean meant = likely >= parameters.referAbove();
    return meant && best.get().target() instanceof Target.OfReferral referral
        ? Optional.of(referral)
        : Optional.empty();
  }

  /** Whoever says no more than what the service is called wants the service itself. */
  private static boolean namesTheService(Candidate found, Question question) {
    String said = ThaiNormalizer.compact(question.residual());
    return found.whole() instanceof Target.OfService whole
        && whole.service().names().stream().map(ThaiNormalizer::compact).anyMatch(said::equals);
  }

  /** A written answer when hardly anything of the question is beside it. */
  Optional<Target.OfAnswer> answer(Candidate found) {
    Optional<Candidate.Entry> best = found.bestAnswer();
    boolean near = best.isPresent() && best.get().score() >= parameters.entryAbove();
    return near && best.get().target() instanceof Target.OfAnswer answer
        ? Optional.of(answer)
        : Optional.empty();
  }
}
