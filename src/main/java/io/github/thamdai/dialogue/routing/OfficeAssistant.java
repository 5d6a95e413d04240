package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.PersonalNumbers;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.wording.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The assistant of one office. */
public final class OfficeAssistant implements Assistant {
  /** A longer question is not kept: nobody could put it on a button. */
  private static final int LONGEST_ASKED = 1_000;

  private final KnowledgeLease knowledge;
  private final List<TurnStep> steps;
  private final FlowStep flows;

  /** An assistant that can do nothing but answer and talk. */
  public OfficeAssistant(KnowledgeLease knowledge) {
    this(knowledge, FlowActions.NONE);
  }

  /** @param actions what flows can have done */
  public OfficeAssistant(KnowledgeLease knowledge, FlowActions actions) {
    this.knowledge = knowledge;
    this.flows = new FlowStep(actions, this::beside);
    // The order in which a message is tried; the last step always answers.
    this.steps =
        List.of(
            flows,
            new UnreadableStep(),
            new StaffStep(),
            new WrittenAskStep(),
            new SmallTalkStep(),
            new PrivacyStep(),
            new AgencyStep(),
            new FollowUpStep(),
            new QuestionStep());
  }

  /** Lends what is known for the length of one turn, so that a refresh cannot close it meanwhile. */
  public interface KnowledgeLease {
    <T> T with(Function<Knowledge, T> use);
  }

  @Override
  public Turn reply(ConversationState state, Inbound inbound) {
    return reply(state, inbound, Trace.none());
  }

  /** As {@link #reply(ConversationState, Inbound)}, noting what was done. */
  public Turn reply(ConversationState state, Inbound inbound, Trace trace) {
    return knowledge.with(office -> turn(state, inbound, office, trace));
  }

  private Turn turn(
      ConversationState state, Inbound inbound, Knowledge office, Trace trace) {
    String text = inbound.text();
    String head =
        text.length() > UnreadableStep.LONGEST ? text.substring(0, UnreadableStep.LONGEST) : text;
    Question question = office.questions().read(head);
    Explanation.ofQuestion(office, question, trace);
    TurnContext turn =
        new TurnContext(
            state, inbound, question, office.learned().kinds(question), office, trace);
    Move move =
        attempt(turn, steps)
            .map(found -> flows.offering(turn, found))
            .orElseThrow(() -> new IllegalStateException("the last step must answer"));
    Answer answer = move.answer();
    return new Turn(
        told(turn, answer),
        answer.choices(),
        answer.outcome(),
        remembering(turn, move),
        move.effects());
  }

  /** Flows say by themselves that a number was hidden. */
  private static List<Reply> told(TurnContext turn, Answer answer) {
    if (answer.outcome().status() == Outcome.Status.FLOW
        || turn.state().flow() != null
        || !PersonalNumbers.isMasked(turn.inbound().text())) {
      return answer.replies();
    }
    List<Reply> replies = new ArrayList<>();
    replies.add(new Reply.Text(turn.office().guidance().wording().say(Phrase.MASKED)));
    replies.addAll(answer.replies());
    return replies;
  }

  /** The steps that know nothing of flows. */
  private Optional<Move> beside(TurnContext turn) {
    return attempt(turn, steps.stream().filter(step -> step != flows).toList());
  }

  private static Optional<Move> attempt(TurnContext turn, List<TurnStep> steps) {
    for (TurnStep step : steps) {
      Optional<Move> move = step.attempt(turn);
      if (move.isPresent()) {
        return move;
      }
    }
    return Optional.empty();
  }

  /** The last question stays at hand for flows that pass it on. */
  private static ConversationState remembering(TurnContext turn, Move move) {
    ConversationState next = move.state();
    String asked =
        switch (move.answer().outcome().status()) {
          case ANSWERED, CLARIFY, NOT_FOUND, REFERRED ->
              next.flow() == null
                  ? PersonalNumbers.mask(turn.inbound().text())
                  : turn.state().asked();
          // Small talk keeps it, unless the person wanted all of it forgotten.
          case SMALLTALK -> next.equals(ConversationState.EMPTY) ? null : turn.state().asked();
          case FLOW, DENIED, ERROR -> turn.state().asked();
        };
    LocalDate invited = next.invited() == null ? turn.state().invited() : next.invited();
    return next.withAsked(asked == null || asked.length() <= LONGEST_ASKED ? asked : null)
        .withInvited(invited);
  }
}
