package io.github.thamdai.dialogue.flow.drawing;

import io.github.thamdai.dialogue.flow.Flow;

/** A flow as a Mermaid flowchart. */
public final class Mermaid {
  private static final int LONGEST = 80;

  private Mermaid() {}

  public static String of(Flow flow) {
    FlowGraph graph = FlowGraph.of(flow);
    StringBuilder out = new StringBuilder("flowchart TD\n");
    for (FlowGraph.Node node : graph.nodes()) {
      out.append("  ").append(name(node.id())).append(shape(node)).append('\n');
    }
    for (FlowGraph.Edge edge : graph.edges()) {
      out.append("  ").append(name(edge.from())).append(" -->");
      if (!edge.label().isEmpty()) {
        out.append("|\"").append(escaped(edge.label())).append("\"|");
      }
      out.append(' ').append(name(edge.to())).append('\n');
    }
    return out.toString();
  }

  // "end" is a word of Mermaid's own, so no name may be one of the flow's.
  private static String name(String id) {
    return "s_" + id.replace('-', '_');
  }

  private static String shape(FlowGraph.Node node) {
    String text = node.text().length() > LONGEST
        ? node.text().substring(0, node.text().offsetByCodePoints(0, LONGEST - 1)) + "…"
        : node.text();
    String label =
        "\"" + escaped(node.title()) + (text.isEmpty() ? "" : "<br/>" + escaped(text)) + "\"";
    return switch (node.kind()) {
      case START, END -> "([" + label + "])";
      case COLLECT -> "[/" + label + "/]";
      case ACTION -> "[[" + label + "]]";
      case BRANCH -> "{" + label + "}";
      case LINK -> ">" + label + "]";
      case SET, SAY -> "[" + label + "]";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br/>");
  }
}
