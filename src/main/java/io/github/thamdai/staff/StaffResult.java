package io.github.thamdai.staff;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.Correction;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.MeasureStatus;
import io.github.thamdai.corpus.report.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a staff question, as data; others put it into words. */
public sealed interface StaffResult {

  /** What the answer is about; empty where there is none. */
  StaffData data();

  /** The person may not see this; they must sign in as staff. */
  record Denied(Topic topic) implements StaffResult {
    @Override
    public StaffData data() {
      return new StaffData(List.of(), List.of());
    }
  }

  /** The office has no plan for that year or an earlier one. */
  record NoPlan(FiscalYear year) implements StaffResult {
    @Override
    public StaffData data() {
      return new StaffData(List.of(), List.of());
    }
  }

  /** The plan has none of the measures asked for. */
  record NoSuchMeasure(PlanInForce plan, List<String> asked) implements StaffResult {
    @Override
    public StaffData data() {
      return new StaffData(List.of(), List.of());
    }
  }

  /** Measures in full: topics measure, steps and status. */
  record About(Topic topic, PlanInForce plan, List<Measure> measures) implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(measures);
    }
  }

  /**
   * The list of measures.
   *
   * @param gaps ids missing within the report
   * @param compared set where a comparison was asked for and an earlier plan exists
   */
  record Listed(
      PlanInForce plan, List<Measure> measures, List<String> gaps, Optional<Comparison> compared)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(measures);
    }
  }

  /** Ids that one plan has and the other has not. */
  record Comparison(FiscalYear with, List<String> added, List<String> gone) {}

  /**
   * Duties.
   *
   * @param withoutDuty measures that ask for nothing at all; only where that was asked
   */
  record Obligations(PlanInForce plan, List<Duty> duties, List<Measure> withoutDuty)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(duties.stream().map(Duty::measure).distinct().toList());
    }
  }

  /** An obligation with the measure it belongs to. */
  record Duty(Measure measure, Obligation obligation) {}

  /** What is due within a range, by date. */
  record Due(PlanInForce plan, DateRange range, List<Occurrence> occurrences)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(plan, occurrences, List.of());
    }
  }

  /**
   * What is owed.
   *
   * @param overdue past its date, and nothing claims or proves it
   * @param claimed reported done, but without proof
   * @param unfinished measures that the report itself does not call done
   */
  record Overdue(
      PlanInForce plan,
      List<Occurrence> overdue,
      List<Occurrence> claimed,
      List<Measure> unfinished)
      implements StaffResult {
    @Override
    public StaffData data() {
      List<Occurrence> all = new ArrayList<>(overdue);
      all.addAll(claimed);
      return StaffData.of(plan, all, unfinished);
    }
  }

  /**
   * Evidence.
   *
   * @param measures those asked for
   * @param defectsShown false where the person may see the links but not what is wrong with them
   * @param recorded what the office has recorded besides; null where that was not asked for, or the
   *     person may not see it
   */
  record EvidenceOf(
      PlanInForce plan,
      List<Measure> measures,
      List<Proof> proofs,
      boolean defectsShown,
      @Nullable List<RecordedProof> recorded)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(proofs.stream().map(Proof::measure).distinct().toList());
    }
  }

  /** A piece of evidence with the measure it belongs to. */
  record Proof(Measure measure, Evidence evidence) {

    /** Whether anything is wrong with it; a place that is only named is not wrong. */
    public boolean isDefective() {
      return EvidencePages.isDefective(evidence);
    }
  }

  /**
   * What the office has recorded as proof.
   *
   * @param measures those asked for
   * @param proofs the latest due date first
   * @param waiting due dates behind us or close ahead that none of them proves
   */
  record Recorded(
      PlanInForce plan,
      List<Measure> measures,
      List<RecordedProof> proofs,
      List<Occurrence> waiting)
      implements StaffResult {
    @Override
    public StaffData data() {
      List<Measure> proven =
          measures.stream()
              .filter(measure -> proofs.stream().anyMatch(p -> p.measure().equals(measure.id())))
              .toList();
      return StaffData.of(plan, waiting, measures.size() == 1 ? measures : proven);
    }
  }

  /** Pages that stand as evidence for several measures, the most used first. */
  record SharedPages(PlanInForce plan, List<SharedPage> pages) implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(
          plan.plan().measures().stream()
              .filter(measure -> pages.stream().anyMatch(page -> page.measures().contains(measure)))
              .toList());
    }
  }

  /** One page and the measures that point at it. */
  record SharedPage(String url, List<Measure> measures) {}

  /** Indicators and the measures under them. */
  record Indicators(PlanInForce plan, List<Indicator> indicators, List<Measure> measures)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(measures);
    }
  }

  /**
   * Who is responsible for what.
   *
   * @param divisions those asked for; empty where all were
   * @param alone only measures that these divisions have to themselves
   */
  record Responsible(
      PlanInForce plan, List<String> divisions, boolean alone, List<Measure> measures)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(measures);
    }
  }

  /**
   * One page for the executive.
   *
   * @param occurrences overdue and due soon
   * @param byState numbers of occurrences of the fiscal year
   */
  record Summary(
      PlanInForce plan,
      List<Measure> measures,
      Map<MeasureStatus, Integer> byStatus,
      Map<String, Integer> byDivision,
      Map<Indicator, Integer> byIndicator,
      Map<OccurrenceState, Integer> byState,
      List<Occurrence> occurrences)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(plan, occurrences, measures);
    }
  }

  /** What a report of one round is made from. */
  record ReportDraft(
      PlanInForce plan,
      String round,
      DateRange range,
      List<Measure> measures,
      List<Occurrence> occurrences)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(plan, occurrences, measures);
    }
  }

  /**
   * Doubts about the document.
   *
   * @param ofCover doubts that belong to no measure
   */
  record Corrections(
      PlanInForce plan, List<Correction> ofCover, List<Doubt> doubts, List<Proof> defects)
      implements StaffResult {
    @Override
    public StaffData data() {
      return StaffData.of(
          plan.plan().measures().stream()
              .filter(
                  measure ->
                      doubts.stream().anyMatch(doubt -> doubt.measure().equals(measure))
                          || defects.stream().anyMatch(one -> one.measure().equals(measure)))
              .toList());
    }
  }

  /** A correction with the measure it belongs to. */
  record Doubt(Measure measure, Correction correction) {}
}
