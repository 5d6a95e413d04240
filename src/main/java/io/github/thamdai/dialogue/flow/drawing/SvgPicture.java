package io.github.thamdai.dialogue.flow.drawing;

import io.github.thamdai.dialogue.flow.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A flow as SVG that stands by itself. */
public final class SvgPicture {
  private static final double LABEL_LETTER = 6.6;

  private final Map<String, Box> boxes = new HashMap<>();
  private final Layers layers;
  private final Positions at;
  private final StringBuilder out = new StringBuilder();
  private final List<double[]> labels = new ArrayList<>();

  private SvgPicture(FlowGraph graph) {
    graph.nodes().forEach(node -> boxes.put(node.id(), Box.of(node)));
    this.layers = Layers.of(graph);
    this.at = Positions.of(layers, boxes);
  }

  public static String of(Flow flow) {
    FlowGraph graph = FlowGraph.of(flow);
    return new SvgPicture(graph).draw(flow, graph);
  }

  private String draw(Flow flow, FlowGraph graph) {
    add(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img">
        <title>%s</title>
        <style>text{font-family:Sarabun,'Noto Sans Thai','Loma','Garuda',sans-serif;font-size:14px;fill:#1a1a1a}
        .t{font-weight:bold;font-size:13px}.l{font-size:12px;fill:#444}.e{fill:none;stroke:#555;stroke-width:1.4}</style>
        <defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """,
        at.width(), at.height(), at.width(), at.height(), escaped(flow.name()));
    for (FlowGraph.Edge edge : graph.edges()) {
      List<String> way = layers.ways().get(edge);
      if (way != null) {
        arrow(way);
      }
    }
    for (int i = 0; i < layers.back().size(); i++) {
      back(layers.back().get(i), i);
    }
    graph.nodes().forEach(node -> box(box(node.id())));
    for (FlowGraph.Edge edge : graph.edges()) {
      label(edge);
    }
    return out.append("</svg>\n").toString();
  }

  private Box box(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  private double x(String id) {
    return at.x().getOrDefault(id, 0.0);
  }

  private double y(String id) {
    return at.y().getOrDefault(id, 0.0);
  }

  /** From the bottom of one box to the top of the other, smoothly through the bends. */
  private void arrow(List<String> way) {
    String first = way.getFirst();
    double fromX = x(first);
    double fromY = y(first) + box(first).height() / 2;
    StringBuilder path = new StringBuilder(text("M%.1f %.1f", fromX, fromY));
    for (String id : way.subList(1, way.size())) {
      double toX = x(id);
      double toY = Layers.isBend(id) ? y(id) : y(id) - box(id).height() / 2;
      double half = (fromY + toY) / 2;
      path.append(text(" C%.1f %.1f %.1f %.1f %.1f %.1f", fromX, half, toX, half, toX, toY));
      fromX = toX;
      fromY = toY;
    }
    add("<path class=\"e\" marker-end=\"url(#a)\" d=\"%s\"/>%n", path);
  }

  /** Up again: out below its row, along the right side, and in above the row it leads to. */
  private void back(FlowGraph.Edge edge, int number) {
    double side = at.width() - 12 - number * 12.0;
    double below = y(edge.from()) + at.halfRow().getOrDefault(edge.from(), 0.0) + 10 + number * 4.0;
    double above = y(edge.to()) - at.halfRow().getOrDefault(edge.to(), 0.0) - 14;
    double toX = x(edge.to()) + box(edge.to()).width() / 4;
    add(
        "<path class=\"e\" stroke-dasharray=\"5 3\" marker-end=\"url(#a)\" d=\"M%.1f %.1f V%.1f H%.1f V%.1f H%.1f V%.1f\"/>%n",
        x(edge.from()), y(edge.from()) + box(edge.from()).height() / 2, below, side, above, toX,
        y(edge.to()) - box(edge.to()).height() / 2);
  }

  private void box(Box box) {
    FlowGraph.Node node = box.node();
    double left = x(node.id()) - box.width() / 2;
    double top = y(node.id()) - box.height() / 2;
    double round =
        switch (node.kind()) {
          case START, END -> box.height() / 2;
          case COLLECT, SAY -> 8;
          case BRANCH, ACTION, SET, LINK -> 0;
        };
    if (node.kind() == FlowGraph.Kind.BRANCH) {
      diamond(box, left, top);
    } else {
      add(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" fill=\"%s\" stroke=\"#333\"/>%n",
          left, top, box.width(), box.height(), round, fill(node.kind()));
    }
    double line = top + Box.LINE;
    add(
        "<text class=\"t\" text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
        x(node.id()), line, escaped(node.title()));
    for (String text : box.lines()) {
      line += Box.LINE;
      add(
          "<text text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
          x(node.id()), line, escaped(text));
    }
  }

  /** A box with pointed sides. */
  private void diamond(Box box, double left, double top) {
    double middle = y(box.node().id());
    double right = left + box.width();
    double bottom = top + box.height();
    add(
        "<path d=\"M%.1f %.1f L%.1f %.1f H%.1f L%.1f %.1f L%.1f %.1f H%.1f z\" fill=\"%s\" stroke=\"#333\"/>%n",
        left - 12, middle, left, top, right, right + 12, middle, right, bottom, left,
        fill(FlowGraph.Kind.BRANCH));
  }

  /** Beside the first stretch of an arrow, moved down where another label stands already. */
  private void label(FlowGraph.Edge edge) {
    if (edge.label().isEmpty()) {
      return;
    }
    double width = Box.letters(edge.label()) * LABEL_LETTER;
    List<String> way = layers.ways().getOrDefault(edge, List.of(edge.from(), edge.from()));
    double middleX = (x(way.get(0)) * 0.35) + (x(way.get(1)) * 0.65);
    double labelY = y(edge.from()) + box(edge.from()).height() / 2 + 18;
    for (double[] other : labels) {
      if (Math.abs(other[1] - labelY) < 14 && Math.abs(other[0] - middleX) < (other[2] + width) / 2) {
        labelY += 15;
      }
    }
    labels.add(new double[] {middleX, labelY, width});
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"15\" fill=\"#fff\" opacity=\".85\"/>%n",
        middleX - width / 2 - 2, labelY - 12, width + 4);
    add(
        "<text class=\"l\" text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
        middleX, labelY, escaped(edge.label()));
  }

  private static String fill(FlowGraph.Kind kind) {
    return switch (kind) {
      case START, END -> "#e6e6e6";
      case COLLECT -> "#dcecff";
      case ACTION -> "#d9f2dd";
      case BRANCH -> "#fff3cc";
      case LINK -> "#eadcff";
      case SET, SAY -> "#f8f8f8";
    };
  }

  @SuppressWarnings("AnnotateFormatMethod") // its annotation is not among our libraries
  private void add(String format, Object... values) {
    out.append(text(format, values));
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
