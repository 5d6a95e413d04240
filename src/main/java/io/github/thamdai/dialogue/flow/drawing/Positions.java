package io.github.thamdai.dialogue.flow.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the middle of each box and bend is.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 * @param halfRow half the height of the row that each stands in
 */
record Positions(
    Map<String, Double> x,
    Map<String, Double> y,
    Map<String, Double> halfRow,
    double width,
    double height) {
  private static final double GAP = 36;
  private static final double ROW_GAP = 46;
  private static final double BORDER = 30;
  private static final double BEND = 12;
  private static final int SWEEPS = 24;

  static Positions of(Layers layers, Map<String, Box> boxes) {
    Map<String, Double> y = new HashMap<>();
    Map<String, Double> halfRow = new HashMap<>();
    double top = BORDER;
    for (List<String> row : layers.rows()) {
      double tallest = row.stream().mapToDouble(id -> height(id, boxes)).max().orElse(0);
      for (String id : row) {
        y.put(id, top + tallest / 2);
        halfRow.put(id, tallest / 2);
      }
      top += tallest + ROW_GAP;
    }
    Map<String, Double> x = across(layers, boxes);
    double left =
        x.keySet().stream().mapToDouble(id -> x.getOrDefault(id, 0.0) - width(id, boxes) / 2).min().orElse(0);
    x.replaceAll((id, at) -> at - left + BORDER);
    double right =
        x.keySet().stream().mapToDouble(id -> x.getOrDefault(id, 0.0) + width(id, boxes) / 2).max().orElse(0);
    // Arrows that lead up again run beside everything else.
    double wide = right + BORDER + layers.back().size() * BEND;
    return new Positions(x, y, halfRow, wide, top - ROW_GAP + BORDER);
  }

  static double width(String id, Map<String, Box> boxes) {
    Box box = boxes.get(id);
    return box == null ? BEND : box.width();
  }

  static double height(String id, Map<String, Box> boxes) {
    Box box = boxes.get(id);
    return box == null ? 0 : box.height();
  }

  private static Map<String, Double> across(Layers layers, Map<String, Box> boxes) {
    Map<String, Double> x = new HashMap<>();
    for (List<String> row : layers.rows()) {
      double at = 0;
      for (String id : row) {
        at += width(id, boxes) / 2;
        x.put(id, at);
        at += width(id, boxes) / 2 + GAP;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean fromTop = sweep % 2 == 0;
      for (int i = 0; i < layers.rows().size(); i++) {
        List<String> row = layers.rows().get(fromTop ? i : layers.rows().size() - 1 - i);
        apart(row, wished(row, layers, x, fromTop), boxes, x);
      }
    }
    return x;
  }

  /** Each wants to stand in the middle of what leads to it, or of what it leads to. */
  private static List<Double> wished(
      List<String> row, Layers layers, Map<String, Double> x, boolean fromTop) {
    List<Double> wished = new ArrayList<>();
    for (String id : row) {
      double now = x.getOrDefault(id, 0.0);
      wished.add(
          layers.down().stream()
              .filter(link -> (fromTop ? link.lower() : link.upper()).equals(id))
              .mapToDouble(link -> x.getOrDefault(fromTop ? link.upper() : link.lower(), now))
              .average()
              .orElse(now));
    }
    return wished;
  }

  /** Pushes neighbours apart, to both sides alike. */
  private static void apart(
      List<String> row, List<Double> wished, Map<String, Box> boxes, Map<String, Double> x) {
    int count = row.size();
    double[] rightwards = new double[count];
    double[] leftwards = new double[count];
    for (int i = 0; i < count; i++) {
      rightwards[i] = wished.get(i);
      if (i > 0) {
        rightwards[i] =
            Math.max(rightwards[i], rightwards[i - 1] + room(row.get(i - 1), row.get(i), boxes));
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      leftwards[i] = wished.get(i);
      if (i < count - 1) {
        leftwards[i] =
            Math.min(leftwards[i], leftwards[i + 1] - room(row.get(i), row.get(i + 1), boxes));
      }
    }
    for (int i = 0; i < count; i++) {
      x.put(row.get(i), (rightwards[i] + leftwards[i]) / 2);
    }
  }

  private static double room(String left, String right, Map<String, Box> boxes) {
    return (width(left, boxes) + width(right, boxes)) / 2 + GAP;
  }
}
