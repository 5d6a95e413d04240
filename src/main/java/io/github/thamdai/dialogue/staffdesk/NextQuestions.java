package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.report.Indicator;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Choice;
import java.util.List;
import java.util.Map;

/** Buttons for what people ask next. */
final class NextQuestions {
  private final StaffWording.Buttons buttons;

  NextQuestions(StaffWording wording) {
    this.buttons = wording.buttons();
  }

  /** About one measure, else about the plan. */
  List<Choice> after(StaffRequest request, List<Measure> measures) {
    return measures.size() == 1
        ? offered(buttons.ofMeasure(), request, Map.of("id", measures.getFirst().id()))
        : plan(request);
  }

  List<Choice> plan(StaffRequest request) {
    return offered(buttons.ofPlan(), request, Map.of());
  }

  /** The same for each division. */
  List<Choice> divisions(List<String> names) {
    return names.stream()
        .flatMap(
            name -> buttons.ofDivision().stream().map(next -> next.about(Map.of("name", name))))
        .toList();
  }

  List<Choice> indicators(List<Indicator> indicators) {
    return indicators.stream()
        .map(indicator -> Map.of("no", Integer.toString(indicator.no())))
        .flatMap(values -> buttons.ofIndicator().stream().map(next -> next.about(values)))
        .toList();
  }

  private static List<Choice> offered(
      List<NextQuestion> all, StaffRequest request, Map<String, String> values) {
    return all.stream()
        .filter(next -> next.topic() != request.query().topic())
        .filter(next -> request.staff() || !next.staffOnly())
        .map(next -> next.about(values))
        .toList();
  }
}
