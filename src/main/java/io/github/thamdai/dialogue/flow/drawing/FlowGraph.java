package io.github.thamdai.dialogue.flow.drawing;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of a flow as boxes and arrows.
 *
 * @param nodes in the order of the file, between the beginning and the end
 */
record FlowGraph(List<Node> nodes, List<Edge> edges) {
  static final String START = "start";

  /** How a box is drawn. */
  enum Kind {
    START,
    COLLECT,
    ACTION,
    BRANCH,
    SET,
    LINK,
    SAY,
    END
  }

  /**
   * A box.
   *
   * @param title what kind of step it is, and of what
   * @param text what is said, "" for nothing
   */
  record Node(String id, Kind kind, String title, String text) {}

  /** An arrow. */
  record Edge(String from, String to, String label) {}

  static FlowGraph of(Flow flow) {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    nodes.add(new Node(START, Kind.START, flow.id(), flow.name()));
    if (!flow.steps().isEmpty()) {
      edges.add(new Edge(START, flow.steps().getFirst().id(), ""));
    }
    for (Step step : flow.steps()) {
      nodes.add(node(step));
      edges.addAll(edges(flow, step));
    }
    nodes.add(new Node(Step.END, Kind.END, Step.END, ""));
    return new FlowGraph(List.copyOf(nodes), List.copyOf(edges));
  }

  private static Node node(Step step) {
    return switch (step) {
      case Step.Collect c -> new Node(c.id(), Kind.COLLECT, "collect " + c.slot(), said(c.ask()));
      case Step.Act a -> new Node(a.id(), Kind.ACTION, "action " + a.action(), "");
      case Step.Branch b -> new Node(b.id(), Kind.BRANCH, "branch " + b.id(), "");
      case Step.Fill f -> new Node(f.id(), Kind.SET, "set", filled(f));
      case Step.Link l -> new Node(l.id(), Kind.LINK, "link " + l.flow(), "");
      case Step.Say s -> new Node(s.id(), Kind.SAY, "say", said(s.message()));
      case Step.End e -> new Node(e.id(), Kind.SAY, "end", said(e.message()));
    };
  }

  private static String filled(Step.Fill fill) {
    Map<String, String> all = new LinkedHashMap<>(fill.values());
    fill.cleared().forEach(slot -> all.put(slot, "~"));
    return String.join(", ", all.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
  }

  private static String said(Message message) {
    return message.texts().isEmpty() ? message.title() : message.texts().getFirst();
  }

  private static List<Edge> edges(Flow flow, Step step) {
    List<Edge> edges = new ArrayList<>();
    switch (step) {
      case Step.Branch branch -> {
        branch.cases().forEach(w -> edges.add(new Edge(branch.id(), w.then(), w.condition().toString())));
        if (branch.otherwise() != null) {
          edges.add(new Edge(branch.id(), branch.otherwise(), "else"));
        }
      }
      case Step.Link link -> edges.add(new Edge(link.id(), Step.END, ""));
      case Step.End end -> edges.add(new Edge(end.id(), Step.END, ""));
      case Step.Collect c -> edges.add(new Edge(c.id(), flow.after(c), ""));
      case Step.Act a -> edges.add(new Edge(a.id(), flow.after(a), ""));
      case Step.Fill f -> edges.add(new Edge(f.id(), flow.after(f), ""));
      case Step.Say s -> edges.add(new Edge(s.id(), flow.after(s), ""));
    }
    return edges;
  }
}
