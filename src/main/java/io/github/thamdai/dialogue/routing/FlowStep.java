package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.flow.LineLimits;
import io.github.thamdai.dialogue.flow.running.FlowRunner;
import io.github.thamdai.dialogue.flow.running.FlowTurn;
import io.github.thamdai.dialogue.flow.running.Situation;
import io.github.thamdai.dialogue.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Flows: the one the conversation stands in, the one a message begins, and what is offered beneath
 * an answer. A question in the middle of a flow is answered by the other steps; then it goes on.
 */
final class FlowStep implements TurnStep {
  /** A message that begins a flow is a short one. */
  private static final int LONGEST_START = 400;

  private final FlowActions actions;
  private final Function<TurnContext, Optional<Move>> others;
  private volatile @Nullable Ready ready;

  /** @param others all other steps */
  FlowStep(FlowActions actions, Function<TurnContext, Optional<Move>> others) {
    this.actions = actions;
    this.others = others;
  }

  /** The runner of a generation; made once, for its phrases are compiled. */
  private record Ready(Knowledge office, FlowRunner runner) {}

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    FlowRunner runner = runner(turn.office());
    if (turn.inbound().speaker().overheard()) {
      return refused(turn, runner);
    }
    Situation situation = new Situation(turn.inbound(), turn.state());
    FlowState at = turn.state().flow();
    boolean kept = turn.inbound().speaker().conversation() != null;
    if (at != null && kept) {
      return Optional.of(active(turn, at, situation, runner));
    }
    Said said = turn.inbound().said();
    if (!(said instanceof Said.Text) && !(said instanceof Said.Button)) {
      return Optional.of(move(turn, runner.unasked(situation), turn.state()));
    }
    if (!kept || turn.inbound().text().length() > LONGEST_START) {
      return Optional.empty();
    }
    return runner.begin(situation).map(begun -> move(turn, begun, turn.state()));
  }

  /** What a flow asks, and what is answered to it, is not for others to read. */
  private static Optional<Move> refused(TurnContext turn, FlowRunner runner) {
    if (turn.inbound().text().length() > LONGEST_START || !runner.begins(turn.inbound())) {
      return Optional.empty();
    }
    turn.trace().note("flow", "not in a group");
    Answer refusal = turn.office().others().plain(Phrase.NOT_IN_GROUPS, Status.DENIED);
    return Optional.of(warned(turn, Move.aside(refusal, turn.state())));
  }

  private Move active(TurnContext turn, FlowState at, Situation situation, FlowRunner runner) {
    FlowTurn taken = runner.answer(at, situation);
    return switch (taken.kind()) {
      case TOOK -> warned(turn, move(turn, taken, turn.state()));
      case MAYBE_QUESTION, UNFIT ->
          warned(
              turn,
              digression(turn, at, situation, runner, taken.kind())
                  .orElseGet(() -> move(turn, taken, turn.state())));
      case LEFT -> after(turn, taken, situation, runner);
    };
  }

  /** The answer to a question in the middle, and then the flow's question again. */
  private Optional<Move> digression(
      TurnContext turn,
      FlowState at,
      Situation situation,
      FlowRunner runner,
      FlowTurn.Kind kind) {
    return others
        .apply(turn.in(turn.state().withFlow(null)))
        .filter(move -> answers(move.answer().outcome().status(), kind))
        .map(
            move -> {
              turn.trace().note("flow", "digression in " + at.flow());
              FlowTurn resumed = runner.resume(at, situation);
              Answer answer =
                  new Answer(
                      joined(move.answer().replies(), resumed.replies()),
                      resumed.choices(),
                      move.answer().outcome());
              return new Move(answer, move.state().withFlow(resumed.flow()), move.effects());
            });
  }

  private static boolean answers(Status status, FlowTurn.Kind kind) {
    return switch (status) {
      case ANSWERED, REFERRED -> true;
      case SMALLTALK, DENIED -> kind == FlowTurn.Kind.UNFIT;
      case CLARIFY, NOT_FOUND, FLOW, ERROR -> false;
    };
  }

  /** The flow is over for a reason that is told; the message itself is taken as outside any flow. */
  private Move after(
      TurnContext turn, FlowTurn left, Situation situation, FlowRunner runner) {
    turn.trace().note("flow", "ended before this message");
    TurnContext out = turn.in(turn.state().withFlow(null));
    FlowState beneath = left.beneath();
    if (beneath != null) {
      return between(left, out, runner.resume(beneath, situation));
    }
    Optional<Move> begun = attempt(out);
    // A bare number was an answer to what is gone; others could only say that they do not read it.
    if (begun.isEmpty() && turn.inbound().text().codePoints().noneMatch(Character::isLetter)) {
      return move(turn, left, turn.state());
    }
    Move move = begun.or(() -> others.apply(out)).orElseThrow();
    // Whoever has begun something else is not offered what they let go.
    List<Choice> choices =
        new ArrayList<>(move.state().flow() == null ? left.choices() : List.of());
    choices.addAll(move.answer().choices());
    Answer answer =
        new Answer(
            joined(left.replies(), move.answer().replies()),
            choices.stream().limit(LineLimits.QUICK_REPLY_ITEMS).toList(),
            move.answer().outcome());
    return new Move(answer, move.state(), move.effects());
  }

  /** As {@link #after}, when the flow that lay beneath goes on once the message is answered. */
  private Move between(FlowTurn left, TurnContext out, FlowTurn resumed) {
    Move move = others.apply(out).orElseThrow();
    Answer answer =
        new Answer(
            joined(joined(left.replies(), move.answer().replies()), resumed.replies()),
            resumed.flow() == null ? move.answer().choices() : resumed.choices(),
            move.answer().outcome());
    return new Move(answer, move.state().withFlow(resumed.flow()), move.effects());
  }

  /** Whoever tells of danger is told whom to call, whatever else they are told. */
  private static Move warned(TurnContext turn, Move move) {
    return SmallTalkStep.danger(turn)
        .filter(warning -> !move.answer().replies().containsAll(warning.replies()))
        .map(
            warning ->
                new Move(
                    new Answer(
                        joined(warning.replies(), move.answer().replies()),
                        move.answer().choices(),
                        move.answer().outcome()),
                    move.state(),
                    move.effects()))
        .orElse(move);
  }

  private static Move move(TurnContext turn, FlowTurn flow, ConversationState state) {
    turn.trace()
        .note("flow", flow.flow() == null ? "over" : flow.flow().flow() + " at " + flow.flow().step());
    return new Move(
        new Answer(flow.replies(), flow.choices(), Outcome.of(flow.status())),
        state.withFlow(flow.flow()),
        flow.effects());
  }

  private static List<Reply> joined(List<Reply> first, List<Reply> second) {
    List<Reply> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Adds the buttons of flows that go with what the message came to. */
  Move offering(TurnContext turn, Move move) {
    return turn.inbound().speaker().conversation() == null || turn.inbound().speaker().overheard()
        ? move
        : FlowOffers.beneath(turn, move, runner(turn.office()));
  }

  private FlowRunner runner(Knowledge office) {
    Ready now = ready;
    if (now == null || now.office() != office) {
      now = new Ready(office, new FlowRunner(office.guidance().flows(), actions, office.heard()));
      ready = now;
    }
    return now.runner();
  }
}
