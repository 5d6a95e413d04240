package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the flows of one generation: a function from where a conversation stands and one message to
 * a turn. Immutable; actions read, and all writing is in the turn's effects.
 */
public final class FlowRunner {
  private final FlowParts parts;
  private final Answering answering;

  public FlowRunner(FlowSet flows, FlowActions actions, Heard heard) {
    this.parts = FlowParts.of(flows, actions, heard);
    this.answering = new Answering(parts);
  }

  /** Begins the flow that this message asks for, if there is one. */
  public Optional<FlowTurn> begin(Situation situation) {
    return parts.starts()
        .find(situation.inbound().text(), situation.inbound())
        .map(begin -> begin(begin, situation));
  }

  /** Whether {@link #begin} would begin one. */
  public boolean begins(Inbound in) {
    return parts.starts().find(in.text(), in).isPresent();
  }

  private FlowTurn begin(StartPhrases.Begin begin, Situation situation) {
    FlowRun run = new FlowRun(parts, situation, begin.flow());
    answering.tellMasked(run, situation);
    Beginnings.begin(run, begin, situation);
    return run.turn(FlowTurn.Kind.TOOK);
  }

  /** What the flow that the conversation stands in makes of a message. */
  public FlowTurn answer(FlowState at, Situation situation) {
    FlowTurn turn = taken(at, situation, flow -> answering.answer(at, flow, situation));
    FlowState beneath = turn.beneath();
    return turn.flow() != null || beneath == null || turn.kind() == FlowTurn.Kind.LEFT
        ? turn
        : turn.then(resume(beneath, situation));
  }

  /** What is said when the flow is no longer there for the person as it was; otherwise the turn. */
  private FlowTurn taken(FlowState at, Situation situation, Function<Flow, FlowTurn> turn) {
    Optional<Flow> found = parts.flows().find(at.flow());
    if (found.isEmpty()) {
      return left(at, RepairPhrase.DELETED, Map.of(), List.of());
    }
    Flow flow = found.get();
    if (isLapsed(at, flow, situation.inbound())) {
      return lapsed(at, flow);
    }
    if (!flow.roles().contains(situation.inbound().role())) {
      return left(at, RepairPhrase.FORBIDDEN, Map.of("flow", flow.name()), List.of());
    }
    if (!flow.digest().equals(at.digest()) || flow.step(at.step()).isEmpty()) {
      return changed(flow, at, situation);
    }
    return turn.apply(flow);
  }

  /** The question that the conversation waits in, asked again after something else was answered. */
  public FlowTurn resume(FlowState at, Situation situation) {
    return taken(
        at,
        situation,
        flow -> {
          FlowRun run = new FlowRun(parts, situation, flow, at);
          run.say(RepairPhrase.RESUME);
          run.askAgain();
          return run.turn(FlowTurn.Kind.TOOK);
        });
  }

  /** What is said to a photograph and the like while no flow asks for anything. */
  public FlowTurn unasked(Situation situation) {
    return Things.unasked(parts, situation);
  }

  /**
   * The buttons of the flows that claim answers of this kind. A flow that is for other services
   * gives way to the one that names this, and where it is not clear which service is meant, a flow
   * for a topic gives way to one that is for its services whatever is asked: corruption is not
   * offered the reports all clerks read.
   */
  public List<Choice> offers(@Nullable Topic topic, List<String> services, Role role) {
    List<Flow> claiming =
        parts.flows().flows().stream()
            .filter(flow -> flow.roles().contains(role) && flow.start().claims(topic, services))
            .toList();
    List<Start> named =
        claiming.stream().map(Flow::start).filter(start -> start.names(services)).toList();
    boolean whateverAsked = named.stream().anyMatch(start -> start.topic() == null);
    return claiming.stream()
        .filter(
            flow ->
                named.isEmpty()
                    || flow.start().services().isEmpty()
                    || (named.contains(flow.start())
                        && (!whateverAsked || flow.start().topic() == null)))
        .flatMap(flow -> button(flow, services))
        .toList();
  }

  /** The buttons of the flows that are offered after anything that ends so. */
  public List<Choice> offersAfter(Start.After end, Role role) {
    return parts.flows().flows().stream()
        .filter(flow -> flow.roles().contains(role) && flow.start().after().contains(end))
        .flatMap(flow -> button(flow, List.of()))
        .toList();
  }

  private static Stream<Choice> button(Flow flow, List<String> services) {
    return Stream.ofNullable(flow.start().button())
        .map(button -> new Choice(button, flow.start().said(button, services)));
  }

  private boolean isLapsed(FlowState at, Flow flow, Inbound in) {
    Duration lapse = flow.lapse() == null ? parts.repairs().lapse() : flow.lapse();
    return at.last().plus(lapse).isBefore(in.now());
  }

  private FlowTurn lapsed(FlowState at, Flow flow) {
    String button = flow.start().button();
    return left(
        at,
        RepairPhrase.LAPSED,
        Map.of("flow", flow.name()),
        button == null ? List.of() : List.of(new Choice(button, button)));
  }

  private FlowTurn left(
      FlowState at,
      RepairPhrase phrase,
      Map<String, String> values,
      List<Choice> choices) {
    return new FlowTurn(
        FlowTurn.Kind.LEFT,
        Status.FLOW,
        List.of(new Reply.Text(parts.repairs().say(phrase, values))),
        choices,
        List.of(),
        null,
        at.beneath());
  }

  /** Begins again with what was answered and still fits, so that little is asked twice. */
  private FlowTurn changed(Flow flow, FlowState at, Situation situation) {
    FlowRun run = new FlowRun(parts, situation, flow, at);
    run.enter(flow);
    run.say(RepairPhrase.CHANGED);
    if (!at.committed()) {
      Map<String, Slot> asked =
          flow.steps().stream()
              .filter(step -> step instanceof Step.Collect)
              .map(step -> ((Step.Collect) step).slot())
              .distinct()
              .filter(flow.slots()::containsKey)
              .collect(Collectors.toMap(Function.identity(), name -> flow.slots().get(name)));
      at.slots()
          .forEach(
              (name, value) -> {
                // What was skipped is asked once more: it may be needed now.
                if (asked.containsKey(name) && !value.isEmpty()) {
                  run.fill(name, value);
                }
              });
    }
    run.start();
    return run.turn(FlowTurn.Kind.TOOK);
  }
}
