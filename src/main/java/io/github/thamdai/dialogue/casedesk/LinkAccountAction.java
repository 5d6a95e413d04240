package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.util.List;
import java.util.Map;

/** {@code link-staff-account}. Only people of LINE are linked; on the web one signs in by a link. */
public final class LinkAccountAction implements FlowAction {
  private final Codes codes;

  /** The one-time codes in force. */
  public interface Codes {
    /**
     * Whether a code may be used now; counts as a try of this person.
     *
     * @param person key of a person of LINE
     */
    boolean valid(String person, String code);
  }

  public LinkAccountAction(Codes codes) {
    this.codes = codes;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.LINK_STAFF_ACCOUNT;
  }

  @Override
  public ActionResult run(ActionCall call) {
    String person = call.speaker().conversation();
    // People write codes as they read them aloud: 123 456.
    String code = call.text("code").replaceAll("\\s", "");
    if (person == null
        || call.speaker().channel() != Channel.LINE
        || !codes.valid(person, code)) {
      return ActionResult.told(Map.of("linked", "no"));
    }
    return new ActionResult(
        Map.of("linked", "yes"),
        List.of(new LinkAccount(person, code, call.inbound().now())));
  }
}
