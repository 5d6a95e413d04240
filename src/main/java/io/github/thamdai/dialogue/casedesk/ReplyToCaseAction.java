package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code reply-to-case}: the same as at the desk, from a chat. */
public final class ReplyToCaseAction implements FlowAction {
  private final Cases cases;
  private final Colleague.Finder colleagues;
  private final CaseNotices notices;
  private final Supplier<Corpus> corpus;

  public ReplyToCaseAction(
      Cases cases, Colleague.Finder colleagues, CaseNotices notices, Supplier<Corpus> corpus) {
    this.cases = cases;
    this.colleagues = colleagues;
    this.notices = notices;
    this.corpus = corpus;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.REPLY_TO_CASE;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Optional<Colleague> who = colleagues.find(call.speaker().identity());
    Optional<Case> found =
        who.flatMap(colleague -> OpenCases.meant(cases, colleague, call.text("number")));
    if (who.isEmpty() || found.isEmpty()) {
      return ActionResult.told(Map.of("changed", "no"));
    }
    Case one = found.get();
    CaseState to = CaseState.of(call.text("state").replace('-', '_')).orElse(one.state());
    if (to != one.state() && !one.state().mayBecome(to)) {
      return ActionResult.told(Map.of("changed", "no"));
    }
    String message = call.text("message");
    Corpus office = corpus.get();
    LocalDate dueAnew = ReceivedDay.dueAnew(office, one, to, call.inbound().now());
    CaseChange change =
        new CaseChange(
            one.number(),
            one.version(),
            one.state(),
            to,
            one.division(),
            message,
            "",
            notices.ofChange(one, to, one.division(), message, dueAnew, office.cases()),
            who.get().account(),
            call.inbound().now(),
            dueAnew,
            "");
    return new ActionResult(Map.of("changed", "yes"), List.of(new ChangeCase(change)));
  }
}
