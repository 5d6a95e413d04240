package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseFilter;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.text.ThaiDates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code desk-cases}: the open ones of the division of whoever asks. */
public final class DeskCases implements FlowAction {
  private static final int MOST = 10;
  private static final int LOOKED_AT = 100;
  private static final int SHORT = 100;

  private final Cases cases;
  private final Colleague.Finder colleagues;
  private final CaseWording wording;

  public DeskCases(Cases cases, Colleague.Finder colleagues, CaseWording wording) {
    this.cases = cases;
    this.colleagues = colleagues;
    this.wording = wording;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.DESK_CASES;
  }

  @Override
  public ActionResult run(ActionCall call) {
    List<Case> open = open(cases, colleagues, call);
    String number = call.text("number");
    if (!number.isBlank()) {
      return DeskNumber.pick(open, c -> c.number().toString(), number)
          .map(one -> told(one.number().toString(), whole(one)))
          .orElseGet(DeskCases::none);
    }
    return open.isEmpty()
        ? none()
        : told("", open.stream().limit(MOST).map(this::shortly).collect(Collectors.joining("\n")));
  }

  static List<Case> open(Cases cases, Colleague.Finder colleagues, ActionCall call) {
    Optional<Colleague> who = colleagues.find(call.speaker().identity());
    if (who.isEmpty() || (!who.get().all() && who.get().division() == null)) {
      return List.of();
    }
    String division = who.get().all() ? null : who.get().division();
    return cases.list(new CaseFilter(division, null, true, null, 0, LOOKED_AT));
  }

  private static ActionResult told(String number, String listed) {
    return ActionResult.told(Map.of("found", "yes", "full-number", number, "listed", listed));
  }

  private static ActionResult none() {
    return ActionResult.told(Map.of("found", "no", "full-number", "", "listed", ""));
  }

  private String shortly(Case one) {
    String what = one.what().length() > SHORT ? one.what().substring(0, SHORT) + "…" : one.what();
    return head(one) + " · " + what;
  }

  private String whole(Case one) {
    return head(one) + "\n" + one.what() + "\n" + one.place().text();
  }

  private String head(Case one) {
    return one.number()
        + " · "
        + wording.state(one.state())
        + " · "
        + ThaiDates.formatShort(one.replyDue());
  }
}
