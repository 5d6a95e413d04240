package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code subscribe-reminders} of staff who name no village or subject: reminders of due dates. They
 * come in LINE only, for a page on the web may be open on anybody's table. Everything else is for
 * the news.
 */
public final class RemindStaffAction implements FlowAction {
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
    Speaker speaker = call.speaker();
    String account = speaker.identity().account();
    String person = speaker.conversation();
    if (!call.text("about").isBlank() || account == null || person == null) {
      return news.run(call);
    }
    if (speaker.channel() != Channel.LINE) {
      return ActionResult.told(Map.of("subscribed", "no"));
    }
    boolean wanted = call.yes("wanted");
    return new ActionResult(
        Map.of("subscribed", wanted ? "yes" : "no"),
        List.of(
            new RemindStaff(UUID.fromString(account), person, wanted, call.inbound().now())));
  }
}
