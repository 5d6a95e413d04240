package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a turn says and wants, as it grows. */
final class Draft {
  private final List<Reply> replies = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private List<Choice> choices = List.of();

  Draft() {}

  void say(String text) {
    replies.add(new Reply.Text(text));
  }

  void say(List<Reply> more) {
    replies.addAll(more);
  }

  /** Buttons stand under the last reply only, so later ones take the place of earlier ones. */
  void offer(List<Choice> offered) {
    choices = offered;
  }

  void want(List<Effect> more) {
    effects.addAll(more);
  }

  FlowTurn turn(
      FlowTurn.Kind kind,
      Status status,
      @Nullable FlowState state,
      @Nullable FlowState beneath) {
    return new FlowTurn(kind, status, replies, choices, effects, state, beneath);
  }
}
