package io.github.thamdai.dialogue.flow;

import java.util.List;
import java.util.Optional;

/** All flows of an office, and how they are repaired. */
public record FlowSet(List<Flow> flows, Repairs repairs) {

  public Optional<Flow> find(String id) {
    return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
  }
}
