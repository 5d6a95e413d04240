package io.github.thamdai.dialogue.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions that this process can do; a command without a database can do none. */
public final class FlowActions {
  public static final FlowActions NONE = new FlowActions(List.of());

  private final Map<String, FlowAction> byName;

  private FlowActions(List<FlowAction> actions) {
    byName =
        actions.stream().collect(Collectors.toUnmodifiableMap(a -> a.spec().name(), Function.identity()));
  }

  /** Throws IllegalStateException when two have the same name. */
  public static FlowActions of(List<FlowAction> actions) {
    return new FlowActions(actions);
  }

  public Optional<FlowAction> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
