package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Correction;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers that read the plan as it stands. */
record PlanAnswers(StaffQuery query, PlanInForce plan, List<Measure> measures) {

  StaffResult listed(Optional<Plan> before) {
    Optional<StaffResult.Comparison> compared =
        query.asks(StaffAspect.COMPARED) ? before.map(this::compare) : Optional.empty();
    return new StaffResult.Listed(plan, measures, plan.plan().report().gaps(), compared);
  }

  private StaffResult.Comparison compare(Plan before) {
    List<String> now = ids(plan.plan().measures());
    List<String> then = ids(before.measures());
    return new StaffResult.Comparison(
        before.year(),
        now.stream().filter(id -> !then.contains(id)).toList(),
        then.stream().filter(id -> !now.contains(id)).toList());
  }

  private static List<String> ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).toList();
  }

  /** @param recorded null where the person may not see what was recorded */
  StaffResult evidence(boolean staff, @Nullable List<RecordedProof> recorded) {
    if (query.asks(StaffAspect.SHARED_PAGES)) {
      return new StaffResult.SharedPages(
          plan, EvidencePages.shared(plan.plan().measures(), measures));
    }
    // Of one measure all evidence is shown, with its defects; of all measures only what is wrong.
    boolean onlyDefective = query.asks(StaffAspect.DEFECTS) && query.measures().isEmpty();
    List<StaffResult.Proof> proofs = new ArrayList<>();
    for (Measure measure : measures) {
      if (query.asks(StaffAspect.HOME_PAGE_ONLY) && !EvidencePages.homePageOnly(measure)) {
        continue;
      }
      for (Evidence evidence : measure.evidence()) {
        if (!onlyDefective || EvidencePages.isDefective(evidence)) {
          proofs.add(new StaffResult.Proof(measure, evidence));
        }
      }
    }
    return new StaffResult.EvidenceOf(plan, measures, List.copyOf(proofs), staff, recorded);
  }

  StaffResult indicators() {
    List<Indicator> indicators = measures.stream().map(Measure::indicator).distinct().toList();
    return new StaffResult.Indicators(plan, indicators, measures);
  }

  StaffResult corrections() {
    List<StaffResult.Doubt> doubts = new ArrayList<>();
    List<StaffResult.Proof> defects = new ArrayList<>();
    for (Measure measure : measures) {
      measure.corrections().forEach(doubt -> doubts.add(new StaffResult.Doubt(measure, doubt)));
      for (Evidence evidence : measure.evidence()) {
        if (EvidencePages.isDefective(evidence)) {
          defects.add(new StaffResult.Proof(measure, evidence));
        }
      }
    }
    List<Correction> ofCover =
        query.measures().isEmpty() ? plan.plan().report().corrections() : List.of();
    return new StaffResult.Corrections(
        plan, ofCover, List.copyOf(doubts), List.copyOf(defects));
  }
}
