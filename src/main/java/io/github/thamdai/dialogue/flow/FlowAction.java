package io.github.thamdai.dialogue.flow;

/**
 * Something a flow can have done.
 *
 * <p>Reads what it needs at once, blocking, through ports; writes nothing itself but returns
 * effects, because a turn may be worked out twice before one is saved. A port that is away throws
 * {@link io.github.thamdai.dialogue.StoreUnavailableException}; anything a person can get wrong is
 * told by a result slot on which the flow branches. Thread-safe.
 */
public interface FlowAction {

  ActionSpec spec();

  ActionResult run(ActionCall call);
}
