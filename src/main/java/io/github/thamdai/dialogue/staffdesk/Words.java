package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.staff.Plan;
import java.util.List;

/** What every kind of answer is written with. */
record Words(
    StaffWording wording,
    MeasureNames names,
    DutyWords duties,
    OccurrenceItems occurrences,
    RangeWords ranges,
    NextQuestions next) {

  static Words of(StaffWording wording) {
    return new Words(
        wording,
        new MeasureNames(wording),
        new DutyWords(wording),
        new OccurrenceItems(wording),
        new RangeWords(wording),
        new NextQuestions(wording));
  }

  String say(StaffPhrase phrase, Object... values) {
    return wording.say(phrase, values);
  }

  /** Divisions by name, or all of them in a word. */
  String divisions(Plan plan, Measure measure) {
    List<String> all =
        plan.measures().stream().flatMap(m -> m.divisions().stream()).distinct().toList();
    return all.size() > 1 && measure.divisions().containsAll(all)
        ? say(StaffPhrase.ALL_DIVISIONS)
        : MeasureNames.joined(measure.divisions());
  }
}
