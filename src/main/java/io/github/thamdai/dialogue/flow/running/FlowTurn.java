package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a flow made of one message.
 *
 * @param flow where the conversation stands now; null when the flow is over
 * @param beneath the flow that was interrupted for that one; null for none
 */
public record FlowTurn(
    Kind kind,
    Status status,
    List<Reply> replies,
    List<Choice> choices,
    List<Effect> effects,
    @Nullable FlowState flow,
    @Nullable FlowState beneath) {

  /** Whether the message was for the flow. */
  public enum Kind {
    /** It was. */
    TOOK,
    /** It was taken, but may as well be a question; if one is found, it was one. */
    MAYBE_QUESTION,
    /** It was not; anybody else may have it first, and then the flow asks again. */
    UNFIT,
    /** The flow had ended before; the message is for somebody else. */
    LEFT
  }

  public FlowTurn {
    replies = List.copyOf(replies);
    choices = List.copyOf(choices);
    effects = List.copyOf(effects);
  }

  /** This turn, in which a flow came to its end, and the one beneath it taken up again. */
  FlowTurn then(FlowTurn resumed) {
    List<Reply> all = new ArrayList<>(replies);
    all.addAll(resumed.replies());
    return new FlowTurn(
        kind,
        status,
        all,
        resumed.flow() == null ? choices : resumed.choices(),
        effects,
        resumed.flow(),
        resumed.beneath());
  }

  /** The same, meant so. */
  FlowTurn as(Kind other) {
    return new FlowTurn(other, status, replies, choices, effects, flow, beneath);
  }
}
