package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.staff.Plan;
import io.github.thamdai.staff.PlanInForce;
import io.github.thamdai.staff.StaffQuery;
import io.github.thamdai.staff.StaffResult;
import java.util.List;

/** What a staff answer stands on: one measure, or the plan. */
record PlanSource(StaffWording wording) {

  SourceRef of(PlanInForce plan, StaffResult result, StaffQuery query) {
    List<String> about = result.data().measures();
    List<String> ids = about.isEmpty() ? query.measures() : about;
    return ids.size() == 1
        ? plan.plan().report().measure(ids.getFirst()).map(this::of).orElseGet(() -> of(plan))
        : of(plan);
  }

  SourceRef of(PlanInForce inForce) {
    Plan plan = inForce.plan();
    String year = Integer.toString(plan.year().year());
    String title =
        wording.say(
            StaffPhrase.PLAN_TITLE, "title", plan.report().document().title(), "year", year);
    return new SourceRef(SourceKind.PLAN, year, title);
  }

  private SourceRef of(Measure measure) {
    return new SourceRef(
        SourceKind.MEASURE, measure.id(), new MeasureNames(wording).of(measure));
  }

  /** That a plan is another year's; empty where it is the year's own. */
  String carriedOver(PlanInForce plan) {
    return plan.carriedOver()
        ? wording.say(
            StaffPhrase.CARRIED_OVER,
            "year", plan.plan().year().year(),
            "now", plan.year().year())
        : "";
  }
}
