package io.github.thamdai.staff;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.MeasureStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Answers staff questions from the plans. The published measures are public, what is owed is not. */
public final class StaffAnswers {
  private static final Set<Topic> FOR_STAFF =
      EnumSet.of(Topic.DUE, Topic.OVERDUE, Topic.SUMMARY, Topic.REPORT, Topic.CORRECTIONS);
  private static final int SOON_DAYS = 30;
  private static final String SIX_MONTHS = "6m";

  private final Plans plans;
  private final Proofs proofs;
  private final Occurrences occurrences;

  public StaffAnswers(Plans plans, Proofs proofs, WorkingDays workingDays) {
    this.plans = plans;
    this.proofs = proofs;
    this.occurrences = new Occurrences(plans, proofs, workingDays);
  }

  /** @param staff whether the person has signed in as staff */
  public StaffResult answer(StaffQuery query, LocalDate today, boolean staff) {
    if (!staff && isForStaff(query)) {
      return new StaffResult.Denied(query.topic());
    }
    FiscalYear year = year(query, today);
    Optional<PlanInForce> plan = plans.in(year);
    if (plan.isEmpty()) {
      return new StaffResult.NoPlan(year);
    }
    List<Measure> measures = asked(query, plan.get());
    boolean unknown = measures.isEmpty() && !query.measures().isEmpty();
    return unknown
        ? new StaffResult.NoSuchMeasure(plan.get(), query.measures())
        : answer(query, plan.get(), measures, today, staff);
  }

  /** When a measure reports is published; whether it did is not. */
  private static boolean isForStaff(StaffQuery query) {
    boolean schedule = query.topic() == Topic.DUE && !query.measures().isEmpty();
    boolean defects =
        query.topic() == Topic.EVIDENCE
            && (query.asks(StaffAspect.DEFECTS)
                || query.asks(StaffAspect.HOME_PAGE_ONLY)
                || query.asks(StaffAspect.SHARED_PAGES)
                || query.asks(StaffAspect.RECORDED));
    return (FOR_STAFF.contains(query.topic()) && !schedule) || defects;
  }

  private static FiscalYear year(StaffQuery query, LocalDate today) {
    // The year that a comparison names is the one compared with.
    if (query.asks(StaffAspect.COMPARED)) {
      return FiscalYear.of(today);
    }
    if (query.year() != null) {
      return query.year();
    }
    return FiscalYear.of(query.period() == null ? today : query.period().from());
  }

  private StaffResult answer(
      StaffQuery query, PlanInForce plan, List<Measure> measures, LocalDate today, boolean staff) {
    DutyAnswers duties = new DutyAnswers(query, plan, measures);
    PlanAnswers whole = new PlanAnswers(query, plan, measures);
    return switch (query.topic()) {
      case MEASURES -> whole.listed(plans.before(plan.plan().year()));
      case OBLIGATIONS -> duties.obligations();
      case DUE -> staff ? due(query, plan, measures, today) : duties.obligations();
      case OVERDUE -> overdue(query, plan, measures, today);
      case EVIDENCE -> evidence(query, plan, measures, today, staff);
      case INDICATOR -> whole.indicators();
      case DIVISIONS ->
          new StaffResult.Responsible(
              plan, query.divisions(), query.asks(StaffAspect.ALONE), measures);
      case SUMMARY -> summary(query, plan, measures, today);
      case REPORT -> draft(query, plan, measures, today);
      case CORRECTIONS -> whole.corrections();
      default -> new StaffResult.About(query.topic(), plan, measures);
    };
  }

  /** The measures that the question is about, in the report's order. */
  private static List<Measure> asked(StaffQuery query, PlanInForce plan) {
    List<Predicate<Measure>> all = new ArrayList<>();
    if (!query.measures().isEmpty()) {
      all.add(measure -> query.measures().contains(measure.id()));
    }
    if (!query.divisions().isEmpty()) {
      all.add(
          query.asks(StaffAspect.ALONE)
              ? measure -> query.divisions().containsAll(measure.divisions())
              : measure -> query.divisions().stream().anyMatch(measure.divisions()::contains));
    } else if (query.asks(StaffAspect.ALONE)) {
      all.add(measure -> measure.divisions().size() == 1);
    }
    Integer indicator = query.indicator();
    if (indicator != null) {
      all.add(measure -> measure.indicator().no() == indicator);
    }
    if (!query.subject().isEmpty()) {
      all.add(measure -> query.subject().stream().allMatch(text(measure)::contains));
    }
    return plan.plan().measures().stream()
        .filter(measure -> all.stream().allMatch(one -> one.test(measure)))
        .toList();
  }

  private static String text(Measure measure) {
    return SqueezedQuestion.of(measure.issue() + String.join("", measure.steps()));
  }

  private StaffResult evidence(
      StaffQuery query, PlanInForce plan, List<Measure> measures, LocalDate today, boolean staff) {
    RecordedAnswers recorded = new RecordedAnswers(proofs, query, plan, measures);
    if (query.asks(StaffAspect.RECORDED)) {
      DateRange range = query.period() == null ? plan.year().range() : query.period();
      return recorded.answer(in(range, query, measures, today));
    }
    // What is wrong with the report's links has nothing to do with what was recorded.
    boolean shown = staff && query.aspects().isEmpty();
    return new PlanAnswers(query, plan, measures)
        .evidence(staff, shown ? recorded.found() : null);
  }

  private StaffResult due(
      StaffQuery query, PlanInForce plan, List<Measure> measures, LocalDate today) {
    DateRange range = query.period() == null ? plan.year().range() : query.period();
    return new StaffResult.Due(plan, range, in(range, query, measures, today));
  }

  private StaffResult overdue(
      StaffQuery query, PlanInForce plan, List<Measure> measures, LocalDate today) {
    DateRange range = query.period() == null ? plan.year().range() : query.period();
    List<Occurrence> found = in(range, query, measures, today);
    List<Measure> unfinished =
        measures.stream().filter(measure -> measure.status() != MeasureStatus.DONE).toList();
    return new StaffResult.Overdue(
        plan,
        ofState(found, OccurrenceState.OVERDUE),
        ofState(found, OccurrenceState.CLAIMED),
        unfinished);
  }

  private StaffResult summary(
      StaffQuery query, PlanInForce plan, List<Measure> measures, LocalDate today) {
    List<Occurrence> ofYear = in(plan.year().range(), query, measures, today);
    // Days before a new fiscal year, what is due soon lies in the next one.
    List<Occurrence> urgent = new ArrayList<>(ofState(ofYear, OccurrenceState.OVERDUE));
    DateRange soon = new DateRange(today, today.plusDays(SOON_DAYS));
    urgent.addAll(
        ofState(in(soon, query, measures, today), OccurrenceState.DUE_SOON));
    return SummaryCounts.of(plan, measures, ofYear, urgent);
  }

  private StaffResult draft(
      StaffQuery query, PlanInForce plan, List<Measure> measures, LocalDate today) {
    String round = query.round() == null ? SIX_MONTHS : query.round();
    DateRange year = plan.year().range();
    DateRange range =
        round.equals(SIX_MONTHS) ? new DateRange(year.from(), Quarter.Q2.in(plan.year()).to()) : year;
    return new StaffResult.ReportDraft(
        plan, round, range, measures, in(range, query, measures, today));
  }

  private List<Occurrence> in(
      DateRange range, StaffQuery query, List<Measure> measures, LocalDate today) {
    return occurrences.within(range, today).stream()
        .filter(one -> measures.stream().anyMatch(m -> m.id().equals(one.measure().id())))
        .filter(one -> query.kinds().isEmpty() || query.kinds().contains(one.obligation().kind()))
        .toList();
  }

  private static List<Occurrence> ofState(List<Occurrence> some, OccurrenceState state) {
    return some.stream().filter(one -> one.state() == state).toList();
  }
}
