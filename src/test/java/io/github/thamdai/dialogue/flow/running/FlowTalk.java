package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.checking.FlowChecks;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person talking with the flows of a folder, without anything else around them. */
final class FlowTalk {
  static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

  private final List<Effect> effects = new ArrayList<>();
  private final List<ActionCall> calls = new ArrayList<>();
  private FlowRunner runner;
  private Role role = Role.CITIZEN;
  private Instant now = NOON;
  private @Nullable FlowState state;
  private @Nullable String asked;
  private boolean away;

  FlowTalk(Path folder) {
    runner = runner(read(folder));
  }

  static FlowTalk shipped() {
    return new FlowTalk(Path.of("conversation-flows"));
  }

  static FlowSet read(Path folder) {
    Problems problems = new Problems();
    Optional<FlowSet> flows = FlowFolder.read(folder, problems);
    flows.ifPresent(set -> FlowChecks.check(set, problems));
    problems.throwIfAny();
    return flows.orElseThrow();
  }

  /** The case as it would be opened. */
  record Opened(Map<String, String> arguments) implements Effect {}

  private FlowRunner runner(FlowSet flows) {
    return new FlowRunner(flows, FlowActions.of(List.of(new OpenCase())), new Heard(c -> c.replaceFirst("(ครับ|ค่ะ|คะ)$", ""), m -> m.endsWith("ไหม") || m.endsWith("?")));
  }

  private final class OpenCase implements FlowAction {
    @Override
    public ActionSpec spec() {
      return ActionSpecs.OPEN_CASE;
    }

    @Override
    public ActionResult run(ActionCall call) {
      if (away) {
        throw new io.github.thamdai.dialogue.StoreUnavailableException("away", null);
      }
      calls.add(call);
      return new ActionResult(
          Map.of(
              "number", "2570-00042",
              "division", "กองช่าง",
              "reply-by", "2026-12-02",
              "repeated", "no",
              "outside", "no"),
          List.of(new Opened(call.arguments())));
    }
  }

  /** The office edits its files. */
  void reload(Path folder) {
    runner = runner(read(folder));
  }

  void as(Role other) {
    role = other;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  void storeAway(boolean isAway) {
    away = isAway;
  }

  void askedBefore(String question) {
    asked = question;
  }

  FlowTurn say(String text) {
    return send(new Said.Text(text));
  }

  FlowTurn send(Said said) {
    Inbound inbound =
        new Inbound(
            said.cleaned(),
            new Speaker("c1", Channel.LINE, Identity.of(role)),
            OfficeTime.day(now),
            now);
    ConversationState before = ConversationState.EMPTY.withAsked(asked).withFlow(state);
    Situation situation = new Situation(inbound, before);
    FlowState at = state;
    FlowTurn turn =
        at == null
            ? runner.begin(situation).orElseGet(() -> runner.unasked(situation))
            : runner.answer(at, situation);
    state = turn.flow();
    effects.addAll(turn.effects());
    return turn;
  }

  /** Says several things; the last turn. */
  FlowTurn says(String... texts) {
    FlowTurn last = say(texts[0]);
    for (int i = 1; i < texts.length; i++) {
      last = say(texts[i]);
    }
    return last;
  }

  @Nullable FlowState state() {
    return state;
  }

  FlowState standing() {
    return java.util.Objects.requireNonNull(state);
  }

  String slot(String name) {
    return standing().slots().getOrDefault(name, "(none)");
  }

  List<Effect> effects() {
    return effects;
  }

  /** All that was said, one reply a line. */
  static String text(FlowTurn turn) {
    return turn.replies().stream()
        .map(
            reply ->
                switch (reply) {
                  case Reply.Text text -> text.text();
                  case Reply.Card card -> card.title() + "\n" + card.text() + "\n" + card.items();
                })
        .collect(Collectors.joining("\n"));
  }

  static List<String> labels(FlowTurn turn) {
    return turn.choices().stream().map(Choice::label).toList();
  }
}
