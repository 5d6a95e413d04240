package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code subscribe-reminders} as staff know it: of due dates beside the news. Due dates come in LINE
 * only, for a page on the web may be open on anybody's table. Who ends all ends both.
 */
public final class RemindStaffAction implements FlowAction {
  /** What the argument {@code about} says for due dates. */
  private static final String DUE_DATES = "due-dates";

  private final FlowAction news;

  /** @param news does what has to do with villages and subjects */
  public RemindStaffAction(FlowAction news) {
    this.news = news;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.SUBSCRIBE_REMINDERS;
  }

  @Override
  public ActionResult run(ActionCall call) {
    String about = call.text("about");
    boolean ofDuties = about.equals(DUE_DATES);
    boolean all = about.isBlank() && !call.yes("wanted");
    List<Effect> reminders = ofDuties || all ? reminders(call) : List.of();
    if (ofDuties) {
      boolean begun = !reminders.isEmpty() && call.yes("wanted");
      return new ActionResult(Map.of("subscribed", begun ? "yes" : "no"), reminders);
    }
    ActionResult told = news.run(call);
    List<Effect> effects = new ArrayList<>(told.effects());
    effects.addAll(reminders);
    return new ActionResult(told.slots(), effects);
  }

  /** Nothing for citizens and on the web. */
  private static List<Effect> reminders(ActionCall call) {
    Speaker speaker = call.speaker();
    String account = speaker.identity().account();
    String person = speaker.conversation();
    return account == null || person == null || speaker.channel() != Channel.LINE
        ? List.of()
        : List.of(
            new RemindStaff(
                UUID.fromString(account), person, call.yes("wanted"), call.inbound().now()));
  }
}
