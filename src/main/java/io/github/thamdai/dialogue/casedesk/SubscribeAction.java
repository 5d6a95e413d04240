package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.news.Subject;
import io.github.thamdai.casework.news.Subjects;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code subscribe-reminders}: news of the office, which only LINE can bring to people. */
public final class SubscribeAction implements FlowAction {
  private final Subjects subjects;

  public SubscribeAction(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.SUBSCRIBE_REMINDERS;
  }

  @Override
  public ActionResult run(ActionCall call) {
    String person = call.speaker().conversation();
    if (person == null || call.speaker().channel() != Channel.LINE) {
      return ActionResult.told(Map.of("subscribed", "no"));
    }
    boolean wanted = call.yes("wanted");
    String about = call.text("about");
    Optional<Subject> subject = subjects.named(ThaiNormalizer.normalize(about));
    if (subject.isEmpty() && (wanted || !about.isBlank())) {
      return ActionResult.told(Map.of("subscribed", "no"));
    }
    String id = subject.map(Subject::id).orElse("");
    return new ActionResult(
        Map.of("subscribed", wanted ? "yes" : "no"),
        List.of(new Subscribe(person, id, wanted, call.inbound().now())));
  }
}
