package io.github.thamdai.dialogue.flow.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Steps set out in rows, so that arrows lead downwards.
 *
 * @param rows ids from top to bottom; an arrow past a row has a bend of its own there
 * @param down arrows from one row to the next, bends included
 * @param ways the points of each arrow: its step, its bends, its step
 * @param back arrows that lead up again
 */
record Layers(
    List<List<String>> rows,
    List<Link> down,
    Map<FlowGraph.Edge, List<String>> ways,
    List<FlowGraph.Edge> back) {
  private static final int SWEEPS = 10;

  /** Between two neighbouring rows. */
  record Link(String upper, String lower) {}

  static boolean isBend(String id) {
    return id.startsWith("~");
  }

  static Layers of(FlowGraph graph) {
    List<FlowGraph.Edge> back = backwards(graph);
    List<FlowGraph.Edge> forward =
        graph.edges().stream().filter(edge -> !back.contains(edge)).toList();
    Map<String, Integer> depth = depths(graph, forward);
    int deepest = depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i <= deepest; i++) {
      rows.add(new ArrayList<>());
    }
    graph.nodes().forEach(node -> rows.get(depth.getOrDefault(node.id(), 0)).add(node.id()));
    List<Link> down = new ArrayList<>();
    Map<FlowGraph.Edge, List<String>> ways = new HashMap<>();
    for (FlowGraph.Edge edge : new LinkedHashSet<>(forward)) {
      List<String> way = way(edge, depth, rows, ways.size());
      ways.put(edge, way);
      for (int i = 1; i < way.size(); i++) {
        down.add(new Link(way.get(i - 1), way.get(i)));
      }
    }
    sort(rows, down);
    return new Layers(rows, down, ways, back);
  }

  private static List<String> way(
      FlowGraph.Edge edge, Map<String, Integer> depth, List<List<String>> rows, int number) {
    List<String> way = new ArrayList<>();
    way.add(edge.from());
    int from = depth.getOrDefault(edge.from(), 0);
    int to = depth.getOrDefault(edge.to(), 0);
    for (int row = from + 1; row < to; row++) {
      String bend = "~" + number + "." + row;
      rows.get(row).add(bend);
      way.add(bend);
    }
    way.add(edge.to());
    return way;
  }

  /** Arrows to a step that led here. */
  private static List<FlowGraph.Edge> backwards(FlowGraph graph) {
    List<FlowGraph.Edge> back = new ArrayList<>();
    walk(graph, FlowGraph.START, new LinkedHashSet<>(), new HashSet<>(), back);
    return back;
  }

  private static void walk(
      FlowGraph graph,
      String id,
      Set<String> path,
      Set<String> done,
      List<FlowGraph.Edge> back) {
    if (!done.add(id)) {
      return;
    }
    path.add(id);
    for (FlowGraph.Edge edge : graph.edges()) {
      if (edge.from().equals(id)) {
        if (path.contains(edge.to())) {
          back.add(edge);
        } else {
          walk(graph, edge.to(), path, done, back);
        }
      }
    }
    path.remove(id);
  }

  /** Each step one row below the lowest that leads to it. */
  private static Map<String, Integer> depths(FlowGraph graph, List<FlowGraph.Edge> forward) {
    Map<String, Integer> depth = new HashMap<>();
    graph.nodes().forEach(node -> depth.put(node.id(), 0));
    for (int round = 0; round < graph.nodes().size(); round++) {
      for (FlowGraph.Edge edge : forward) {
        int below = depth.getOrDefault(edge.from(), 0) + 1;
        depth.computeIfPresent(edge.to(), (id, now) -> Math.max(now, below));
      }
    }
    return depth;
  }

  /** Puts each step near the middle of its neighbours, which uncrosses most arrows. */
  private static void sort(List<List<String>> rows, List<Link> down) {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean fromTop = sweep % 2 == 0;
      for (int i = 1; i < rows.size(); i++) {
        int row = fromTop ? i : rows.size() - 1 - i;
        List<String> beside = rows.get(fromTop ? row - 1 : row + 1);
        Map<String, Double> middle = new HashMap<>();
        for (String id : rows.get(row)) {
          middle.put(
              id,
              down.stream()
                  .filter(link -> (fromTop ? link.lower() : link.upper()).equals(id))
                  .mapToInt(link -> beside.indexOf(fromTop ? link.upper() : link.lower()))
                  .average()
                  .orElse(rows.get(row).indexOf(id)));
        }
        rows.get(row).sort((a, b) -> Double.compare(middle.getOrDefault(a, 0.0), middle.getOrDefault(b, 0.0)));
      }
    }
  }
}
