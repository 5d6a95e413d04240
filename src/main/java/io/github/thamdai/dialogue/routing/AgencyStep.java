package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.MessageKinds;
import io.github.thamdai.dialogue.understanding.AgencyAspect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about the office itself: hours, telephone, where it is. */
final class AgencyStep implements TurnStep {
  /** The office is meant without being named when the wording leaves little doubt. */
  private static final double UNNAMED = 0.6;

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    // Inside a conversation about a service, เปิดกี่โมง may be about that service's counter; the
    // office's own hours are the same answer with a surer source.
    List<AgencyAspect> asked = turn.office().agencyMatters().detect(turn.question().plain());
    List<AgencyAspect> aspects = asked.isEmpty() ? learned(turn).stream().toList() : asked;
    if (aspects.isEmpty()) {
      return Optional.empty();
    }
    turn.trace().note("agency", () -> aspects.stream().map(AgencyAspect::key).toList().toString());
    List<Answer> answers =
        aspects.stream()
            .map(aspect -> turn.office().agency().aspect(aspect.key(), aspect.topic()))
            .toList();
    return Optional.of(Move.aside(FoundAnswers.joined(answers), turn.state()));
  }

  /** Messages like the examples, said with other words around. */
  private static Optional<AgencyAspect> learned(TurnContext turn) {
    Map<String, Double> kinds = turn.kinds();
    double all = 0;
    double most = 0;
    Optional<AgencyAspect> likeliest = Optional.empty();
    for (AgencyAspect aspect : turn.office().guidance().cues().agency()) {
      double p = kinds.getOrDefault(MessageKinds.ofOffice(aspect.key()), 0.0);
      all += p;
      if (p > most) {
        most = p;
        likeliest = Optional.of(aspect);
      }
    }
    turn.trace().note("office", "P = " + all);
    double needed =
        turn.question().namesOffice() ? turn.office().parameters().agencyAbove() : UNNAMED;
    return all >= needed ? likeliest : Optional.empty();
  }
}
