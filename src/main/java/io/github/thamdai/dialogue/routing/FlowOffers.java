package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.flow.LineLimits;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.running.FlowRunner;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The buttons of flows beneath an answer, a question back, or the word that nothing was found. */
final class FlowOffers {
  /** A favour is asked for once in a conversation; in LINE, where one never ends, not for long. */
  private static final Period BETWEEN_FAVOURS = Period.ofDays(30);

  private final TurnContext turn;
  private final Outcome outcome;
  private final FlowRunner runner;

  private FlowOffers(TurnContext turn, Outcome outcome, FlowRunner runner) {
    this.turn = turn;
    this.outcome = outcome;
    this.runner = runner;
  }

  static Move beneath(TurnContext turn, Move move, FlowRunner runner) {
    return move.state().flow() == null
        ? new FlowOffers(turn, move.answer().outcome(), runner).add(move)
        : move;
  }

  private Move add(Move move) {
    ConversationState state = move.state();
    List<Choice> choices = new ArrayList<>();
    switch (outcome.status()) {
      case ANSWERED, CLARIFY ->
          choices.addAll(runner.offers(outcome.topic(), sources(), turn.inbound().role()));
      case NOT_FOUND -> choices.addAll(runner.offersAfter(Start.After.NOT_FOUND, turn.inbound().role()));
      case REFERRED, SMALLTALK, FLOW, DENIED, ERROR -> {}
    }
    choices.addAll(move.answer().choices());
    LocalDate today = turn.inbound().today();
    if (outcome.status() == Status.ANSWERED && mayAskFavour(today)) {
      List<Choice> favours = runner.offersAfter(Start.After.ANSWER, turn.inbound().role());
      choices.addAll(favours);
      if (!favours.isEmpty() && choices.size() <= LineLimits.QUICK_REPLY_ITEMS) {
        state = state.withInvited(today);
      }
    }
    Answer answer =
        new Answer(
            move.answer().replies(),
            choices.stream().distinct().limit(LineLimits.QUICK_REPLY_ITEMS).toList(),
            outcome);
    return new Move(answer, state, move.effects());
  }

  private boolean mayAskFavour(LocalDate today) {
    LocalDate last = turn.state().invited();
    return outcome.source() != null
        && (last == null || last.plus(BETWEEN_FAVOURS).isBefore(today));
  }

  private List<String> sources() {
    List<String> sources = new ArrayList<>();
    outcome.candidates().forEach(candidate -> sources.add(candidate.id()));
    if (outcome.source() != null) {
      sources.add(outcome.source().id());
    }
    return sources;
  }
}
