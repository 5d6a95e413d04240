package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.staff.FiscalYear;
import io.github.thamdai.staff.PlanInForce;
import io.github.thamdai.staff.Plans;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.RecordedProof;
import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * {@code withdraw-proof}. The person sees exactly the proof that will be withdrawn, of several the
 * one they chose, and confirms that one.
 */
public final class WithdrawProofAction implements FlowAction {
  private static final int MOST = 10;
  private static final Map<String, String> NONE =
      Map.of("found", "no", "several", "no", "listed", "", "recorded", "");

  private final Supplier<Corpus> corpus;
  private final Proofs proofs;
  private final RecordReportAction.MeasureNames measures;
  private final CaseWording wording;

  public WithdrawProofAction(
      Supplier<Corpus> corpus,
      Proofs proofs,
      RecordReportAction.MeasureNames measures,
      CaseWording wording) {
    this.corpus = corpus;
    this.proofs = proofs;
    this.measures = measures;
    this.wording = wording;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.WITHDRAW_PROOF;
  }

  @Override
  public ActionResult run(ActionCall call) {
    String told = call.text("recorded");
    if (!told.isEmpty()) {
      return withdrawn(call, told);
    }
    List<RecordedProof> meant = meant(call);
    int which = which(call, meant.size());
    if (meant.isEmpty() || which < 0) {
      return ActionResult.told(NONE);
    }
    return which == 0 ? several(meant) : ActionResult.told(one(meant.get(which - 1)));
  }

  /** What nobody was told of cannot have been confirmed, and is not withdrawn. */
  private ActionResult withdrawn(ActionCall call, String told) {
    Optional<RecordedProof> standing =
        proofs.recorded().stream().filter(proof -> proof.id().toString().equals(told)).findFirst();
    if (standing.isEmpty()) {
      return ActionResult.told(NONE);
    }
    String account = call.speaker().identity().account();
    return call.yes("confirmed") && account != null
        ? new ActionResult(
            one(standing.get()),
            List.of(
                new WithdrawProof(
                    standing.get().id(), UUID.fromString(account), call.inbound().now())))
        : ActionResult.told(one(standing.get()));
  }

  /** Those of the measure or duty, the one recorded last first. */
  private List<RecordedProof> meant(ActionCall call) {
    String text = call.text("measure");
    Optional<String> measure = measures.in(text, call.inbound().today()).stream().findFirst();
    String no = RecordReportAction.dutyIn(text);
    return measure.stream()
        .flatMap(id -> proofs.recorded().stream().filter(proof -> proof.measure().equals(id)))
        .filter(
            proof -> no.isEmpty() || proof.obligation().equals(proof.measure() + "." + no))
        .sorted(Comparator.comparing(RecordedProof::at).reversed())
        .limit(MOST)
        .toList();
  }

  /** From 1; 0 where it must be asked; -1 where there is none of this number. */
  private static int which(ActionCall call, int many) {
    String chosen = call.text("which");
    if (chosen.isEmpty()) {
      return many == 1 ? 1 : 0;
    }
    int which = (int) Double.parseDouble(chosen);
    return which >= 1 && which <= many ? which : -1;
  }

  private ActionResult several(List<RecordedProof> meant) {
    List<String> lines = new ArrayList<>();
    for (RecordedProof proof : meant) {
      lines.add(lines.size() + 1 + ". " + line(proof));
    }
    return ActionResult.told(
        Map.of(
            "found", "yes",
            "several", "yes",
            "listed", String.join("\n", lines),
            "recorded", ""));
  }

  private Map<String, String> one(RecordedProof proof) {
    Map<String, String> slots = new HashMap<>();
    slots.put("found", "yes");
    slots.put("several", "no");
    slots.put("listed", line(proof));
    slots.put("recorded", proof.id().toString());
    return slots;
  }

  private String line(RecordedProof proof) {
    LocalDate done = proof.doneOn();
    String told =
        wording.say(
            done == null ? CaseSentence.PROOF : CaseSentence.PROOF_DONE,
            "obligation", proof.obligation(),
            "text", duty(proof),
            "due", ThaiDates.formatShort(proof.due()),
            "proof", Objects.requireNonNullElse(proof.url(), proof.note()),
            "done", done == null ? "" : ThaiDates.formatShort(done));
    String by =
        wording.say(
            proof.by().isEmpty() ? CaseSentence.PROOF_AT : CaseSentence.PROOF_BY,
            "name", proof.by(),
            "date", ThaiDates.formatShort(OfficeTime.day(proof.at())));
    return told + "\n" + by;
  }

  /** In the plan's words; "" where the plan has the duty no more. */
  private String duty(RecordedProof proof) {
    Optional<PlanInForce> plan =
        Plans.of(corpus.get().reports()).in(FiscalYear.of(proof.due()));
    return plan.flatMap(inForce -> inForce.plan().report().measure(proof.measure())).stream()
        .flatMap(measure -> measure.obligations().stream())
        .filter(obligation -> obligation.id().equals(proof.obligation()))
        .findFirst()
        .map(obligation -> obligation.text())
        .orElse("");
  }
}
