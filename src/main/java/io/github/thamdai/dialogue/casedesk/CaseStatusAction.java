package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseEvent;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.text.ThaiDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code case-status}. A case of somebody else is told of like one that does not exist. */
public final class CaseStatusAction implements FlowAction {
  private static final int MOST = 5;

  private final Cases cases;
  private final Supplier<Corpus> corpus;
  private final CaseWording wording;
  private final CaseNotices names;

  public CaseStatusAction(Cases cases, Supplier<Corpus> corpus, CaseWording wording) {
    this.cases = cases;
    this.corpus = corpus;
    this.wording = wording;
    this.names = new CaseNotices(wording);
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.CASE_STATUS;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Citizen citizen = Asker.of(call.speaker());
    String asked = call.text("number");
    List<Case> own =
        asked.isBlank()
            ? cases.of(citizen)
            : CaseNumber.in(asked)
                .flatMap(cases::find)
                .filter(found -> found.citizen().equals(citizen))
                .stream()
                .toList();
    if (own.isEmpty()) {
      return ActionResult.told(Map.of("found", "no", "status", "", "ended", "no"));
    }
    boolean whole = own.size() == 1;
    String status =
        own.stream()
            .limit(MOST)
            .map(one -> whole ? whole(one) : shortly(one))
            .collect(Collectors.joining("\n\n"));
    CaseState state = own.getFirst().state();
    boolean ended = whole && (state == CaseState.RESOLVED || state == CaseState.CLOSED);
    return ActionResult.told(
        Map.of("found", "yes", "status", status, "ended", ended ? "yes" : "no"));
  }

  private String whole(Case one) {
    List<String> lines = new ArrayList<>();
    lines.add(head(one));
    CaseEvent before = null;
    for (CaseEvent event : cases.history(one.number())) {
      if (before == null || before.state() != event.state()) {
        lines.add(line(event.at(), wording.state(event.state())));
      }
      if (!event.message().isBlank()) {
        lines.add(
            wording.say(
                CaseSentence.STATUS_MESSAGE, "date", day(event.at()), "message", event.message()));
      }
      before = event;
    }
    if (one.state().open()) {
      lines.add(due(one));
    }
    return String.join("\n", lines);
  }

  private String shortly(Case one) {
    String now = head(one) + "\n" + line(one.stateAt(), wording.state(one.state()));
    return one.state().open() ? now + "\n" + due(one) : now;
  }

  private String head(Case one) {
    CaseRules rules = corpus.get().cases();
    return wording.say(
        CaseSentence.STATUS_HEAD,
        "number",
        one.number().toString(),
        "category",
        names.category(one.category(), rules));
  }

  private String line(Instant at, String state) {
    return wording.say(CaseSentence.STATUS_LINE, "date", day(at), "state", state);
  }

  private String due(Case one) {
    return wording.say(
        CaseSentence.STATUS_DUE,
        "division",
        one.division(),
        "date",
        ThaiDates.formatShort(one.replyDue()));
  }

  private static String day(Instant at) {
    return ThaiDates.formatShort(OfficeTime.day(at));
  }
}
