package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code rate}: of the answer that was talked about, or of the citizen's case that ended last. */
public final class RateAction implements FlowAction {
  private static final Duration LATELY = Duration.ofDays(30);
  private static final String ANSWER = "answer";
  private static final String CASE = "case";

  private final Cases cases;

  public RateAction(Cases cases) {
    this.cases = cases;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.RATE;
  }

  @Override
  public ActionResult run(ActionCall call) {
    SourceRef source = call.text("of").equals(CASE) ? null : call.state().source();
    Optional<Case> ended =
        source != null || call.text("of").equals(ANSWER) ? Optional.empty() : endedLately(call);
    if (source == null && ended.isEmpty()) {
      return ActionResult.told(Map.of("found", "no", "kind", "", "about", ""));
    }
    Map<String, String> slots =
        Map.of(
            "found", "yes",
            "kind", ended.isPresent() ? CASE : ANSWER,
            "about", ended.map(c -> c.number().toString()).orElse(source == null ? "" : source.title()));
    return call.text("useful").isEmpty()
        ? ActionResult.told(slots)
        : new ActionResult(slots, List.of(kept(call, source, ended)));
  }

  private static KeepRating kept(
      ActionCall call, @Nullable SourceRef source, Optional<Case> ended) {
    Rating rating = rating(call, source, ended);
    String of = ended.map(one -> one.number().toString()).orElse(rating.about());
    return new KeepRating(rating, Asker.of(call.speaker()).conversation(), of);
  }

  private static Rating rating(ActionCall call, @Nullable SourceRef source, Optional<Case> ended) {
    Topic topic = call.state().topic();
    return new Rating(
        UUID.randomUUID(),
        ended.isPresent() ? RatedKind.CASE : RatedKind.ANSWER,
        source == null ? ended.map(Case::category).orElse("") : source.id(),
        source == null || topic == null ? "" : topic.code(),
        call.yes("useful"),
        call.text("why"),
        call.text("comment"),
        call.speaker().channel().code(),
        call.inbound().now());
  }

  private Optional<Case> endedLately(ActionCall call) {
    return cases.of(Asker.of(call.speaker())).stream()
        .filter(c -> c.state() == CaseState.RESOLVED || c.state() == CaseState.CLOSED)
        .filter(c -> c.stateAt().isAfter(call.inbound().now().minus(LATELY)))
        .max(Comparator.comparing(Case::stateAt));
  }
}
