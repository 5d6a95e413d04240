package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Assistant;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.RefreshDesk;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The assistant of one office. */
public final class OfficeAssistant implements Assistant {
  private final KnowledgeLease knowledge;
  private final List<TurnStep> steps;

  public OfficeAssistant(KnowledgeLease knowledge, RefreshDesk refreshDesk) {
    this.knowledge = knowledge;
    // The order in which a message is tried; the last step always answers.
    this.steps =
        List.of(
            new UnreadableStep(),
            new RefreshStep(refreshDesk),
            new StaffStep(),
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
    return reply(state, inbound, new Trace());
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
    note(trace, question);
    TurnContext turn = new TurnContext(state, inbound, question, office, trace);
    for (TurnStep step : steps) {
      Optional<Move> move = step.attempt(turn);
      if (move.isPresent()) {
        Answer answer = move.get().answer();
        return new Turn(
            answer.replies(), answer.choices(), answer.outcome(), move.get().state());
      }
    }
    throw new IllegalStateException("the last step must answer");
  }

  private static void note(Trace trace, Question question) {
    trace.note("normalised", question.normalized());
    trace.note("plain", question.plain());
    trace.note("looked for", question.residual());
    trace.note("topics", question.topics().toString());
    trace.note("meanings", question.meanings().toString());
    question.taken().forEach(t -> trace.note("lexicon", t));
  }
}
