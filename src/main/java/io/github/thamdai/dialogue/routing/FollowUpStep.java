package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages that only make sense after what was said before. */
final class FollowUpStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    return pick(turn)
        .or(() -> correction(turn))
        .or(() -> sameMatter(turn))
        .or(() -> samePart(turn))
        .map(answer -> Move.onward(answer, turn.state()));
  }

  /** อันแรก, ข้อ 2, or the name of one of the choices. */
  private static Optional<Answer> pick(TurnContext turn) {
    List<SourceRef> offered = turn.state().offered();
    Optional<SourceRef> picked =
        turn.office()
            .followUps()
            .pick(turn.question().normalized(), offered.size())
            .map(offered::get)
            .or(() -> named(turn, offered));
    return picked
        .flatMap(source -> turn.office().corpus().service(source.id()))
        .map(
            service -> {
              turn.trace().note("follow-up", "picked " + service.id());
              Topic pending = turn.state().topic();
              return about(
                  turn, service, turn.question(), pending == null ? Topic.OVERVIEW : pending);
            });
  }

  private static Optional<SourceRef> named(TurnContext turn, List<SourceRef> offered) {
    String message = ThaiNormalizer.compact(turn.inbound().text());
    return offered.stream()
        .filter(source -> ThaiNormalizer.compact(source.title()).equals(message))
        .findFirst();
  }

  /** ไม่ใช่ หมายถึง...: looked up anew, the part that was asked stays. */
  private static Optional<Answer> correction(TurnContext turn) {
    SourceRef missed = turn.state().source();
    Optional<String> meant = turn.office().followUps().correction(turn.inbound().text());
    if (meant.isEmpty() || meant.get().isBlank() || missed == null) {
      return Optional.empty();
    }
    return anotherService(turn, turn.office().questions().read(meant.get()));
  }

  /** The likeliest service beside the one just spoken of, asked for the same part. */
  private static Optional<Answer> anotherService(TurnContext turn, Question question) {
    SourceRef before = turn.state().source();
    Lookup lookup = Lookup.of(turn, question);
    if (before == null || lookup.decision() instanceof Decision.NotHeld) {
      return Optional.empty();
    }
    for (Candidate candidate : lookup.findings().candidates()) {
      if (candidate.whole() instanceof Target.OfService service
          && !service.service().id().equals(before.id())) {
        turn.trace().note("follow-up", "now about " + service.service().id());
        return Optional.of(about(turn, service.service(), question, turn.state().topic()));
      }
    }
    return Optional.empty();
  }

  /** แล้วค่าธรรมเนียมล่ะ, กี่วันเสร็จ: another part of the same service. */
  private static Optional<Answer> sameMatter(TurnContext turn) {
    SourceRef source = turn.state().source();
    if (source == null || source.kind() != SourceKind.SERVICE) {
      return Optional.empty();
    }
    Question question = turn.question();
    boolean namesOnlyAPart = !question.topics().isEmpty() && question.residual().isEmpty();
    if (!namesOnlyAPart) {
      return Optional.empty();
    }
    return turn.office()
        .corpus()
        .service(source.id())
        .map(
            service -> {
              turn.trace().note("follow-up", "same service " + service.id());
              return about(turn, service, question, null);
            });
  }

  /** แล้วของคนพิการล่ะ: the same part of another service. */
  private static Optional<Answer> samePart(TurnContext turn) {
    Question question = turn.question();
    boolean goesOn =
        turn.state().topic() != null
            && question.topics().isEmpty()
            && turn.office().followUps().continues(question.normalized());
    return goesOn ? anotherService(turn, question) : Optional.empty();
  }

  static Answer about(
      TurnContext turn, ServiceManual service, Question question, @Nullable Topic pending) {
    List<Topic> topics =
        question.topics().isEmpty() && pending != null
            ? List.of(pending)
            : new TopicChoice(turn.office().finder().topics())
                .choose(question, service, false);
    ConversationState state = turn.state();
    turn.trace().note("topic", topics + ", before " + state.topic());
    return turn.office().services().topics(service, topics);
  }
}
