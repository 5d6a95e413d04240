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
import io.github.thamdai.dialogue.finding.TopicRanking;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages that only make sense after what was said before. */
final class FollowUpStep implements TurnStep {
  /** Fewer letters may be part of anything. */
  private static final int SHORTEST_NAMED = 4;

  /** A message that leans on the last one leaves its service only for one it clearly names. */
  private static final double LEAVES = 0.5;

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    return pick(turn)
        .or(() -> stillWhich(turn))
        .or(() -> correction(turn))
        .or(() -> sameMatter(turn))
        .or(() -> goesOn(turn))
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

  /** By all of a choice, as it is shown or by its full name, or by what only one of them says. */
  private static Optional<SourceRef> named(TurnContext turn, List<SourceRef> offered) {
    String message =
        turn.office().particles().strip(ThaiNormalizer.compact(turn.inbound().text()));
    if (offered.isEmpty() || message.length() < SHORTEST_NAMED) {
      return Optional.empty();
    }
    List<SourceRef> whole =
        offered.stream().filter(source -> shown(turn, source).contains(message)).toList();
    List<SourceRef> part =
        offered.stream()
            .filter(source -> shown(turn, source).stream().anyMatch(s -> s.contains(message)))
            .toList();
    return whole.isEmpty()
        ? part.stream().filter(only -> part.size() == 1).findFirst()
        : Optional.of(whole.getFirst());
  }

  private static List<String> shown(TurnContext turn, SourceRef source) {
    return turn.office().corpus().service(source.id()).stream()
        .flatMap(service -> Stream.of(service.shortName(), service.title()))
        .map(ThaiNormalizer::compact)
        .toList();
  }

  /** เท่าไหร่, after being asked back: now the part is known, and still not of which. */
  private static Optional<Answer> stillWhich(TurnContext turn) {
    Question question = turn.question();
    List<ServiceManual> offered =
        turn.state().offered().stream()
            .flatMap(source -> turn.office().corpus().service(source.id()).stream())
            .toList();
    if (offered.size() < 2 || question.topics().isEmpty() || !question.residual().isEmpty()) {
      return Optional.empty();
    }
    turn.trace().note("follow-up", "still open between " + offered.size());
    return Optional.of(new FoundAnswers(turn).which(question, offered));
  }

  /** ไม่ใช่ หมายถึง...: looked up anew, the part that was asked stays. */
  private static Optional<Answer> correction(TurnContext turn) {
    SourceRef missed = turn.state().source();
    Optional<String> meant = turn.office().followUps().correction(turn.inbound().text());
    if (meant.isEmpty() || meant.get().isBlank() || missed == null) {
      return Optional.empty();
    }
    return anotherService(turn, Lookup.of(turn, turn.office().questions().read(meant.get())));
  }

  /** The likeliest service beside the one just spoken of, asked for the same part. */
  private static Optional<Answer> anotherService(TurnContext turn, Lookup lookup) {
    SourceRef before = turn.state().source();
    if (before == null || lookup.decision() instanceof Decision.NotHeld) {
      return Optional.empty();
    }
    for (Candidate candidate : lookup.findings().candidates()) {
      if (candidate.whole() instanceof Target.OfService service
          && !service.service().id().equals(before.id())) {
        turn.trace().note("follow-up", "now about " + service.service().id());
        return Optional.of(
            about(turn, service.service(), lookup.question(), turn.state().topic()));
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

  /** แล้วของคนพิการล่ะ: the same part of another service; แล้วถ้าไม่มีล่ะ: still of this one. */
  private static Optional<Answer> goesOn(TurnContext turn) {
    Question question = turn.question();
    SourceRef before = turn.state().source();
    if (before == null
        || before.kind() != SourceKind.SERVICE
        || !turn.office().followUps().continues(question.normalized())) {
      return Optional.empty();
    }
    Lookup lookup = Lookup.of(turn, question);
    if (lookup.decision() instanceof Decision.Found found
        && found.candidate().whole() instanceof Target.OfFaq) {
      return Optional.empty(); // a published answer speaks of it
    }
    if (lookup.learned() >= LEAVES) {
      return turn.state().topic() != null && question.topics().isEmpty()
          ? anotherService(turn, lookup)
          : Optional.empty();
    }
    return turn.office().corpus().service(before.id()).map(service -> more(turn, lookup, service));
  }

  /** What is written of it, or the part that is asked; otherwise that the documents do not say. */
  private static Answer more(TurnContext turn, Lookup lookup, ServiceManual service) {
    Question question = lookup.question();
    turn.trace().note("follow-up", "more about " + service.id());
    EntryChoice entries = EntryChoice.of(turn);
    List<TopicRanking.Likely> parts = turn.office().finder().topics().rank(question, service);
    return lookup.findings().candidates().stream()
        .filter(c -> c.whole() instanceof Target.OfService of && of.service().equals(service))
        .flatMap(c -> entries.answer(lookup, c, service, parts).stream())
        .findFirst()
        .map(written -> turn.office().services().published(service, written))
        .orElseGet(
            () ->
                question.topics().isEmpty()
                    ? turn.office().others().notFound(null)
                    : about(turn, service, question, null));
  }

  static Answer about(
      TurnContext turn, ServiceManual service, Question question, @Nullable Topic pending) {
    List<Topic> topics =
        question.topics().isEmpty() && pending != null
            ? List.of(pending)
            : new TopicChoice(
                    turn.office().finder().topics().rank(question, service),
                    turn.office().clauses())
                .choose(question, service, false);
    ConversationState state = turn.state();
    turn.trace().note("topic", topics + ", before " + state.topic());
    return turn.office().services().topics(service, topics);
  }
}
