package io.github.thamdai.channel.line.menu;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A simple figure above a label, drawn in lines inside a square from (0,0) to (1,1). */
public enum Shape {
  QUESTION,
  LIST,
  BELL,
  CHECK,
  PERSON,
  PIN,
  PHONE,
  CHAT,
  CHART,
  PAGE;

  /** The name in the file. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Shape> of(String code) {
    return Stream.of(values()).filter(shape -> shape.code().equals(code)).findFirst();
  }

  /** Draws with the current colour; {@code size} pixels wide and high. */
  void draw(Graphics2D canvas, double left, double top, double size) {
    Graphics2D g = (Graphics2D) canvas.create();
    g.translate(left, top);
    g.scale(size, size);
    g.setStroke(new BasicStroke(0.075f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    switch (this) {
      case QUESTION -> question(g);
      case LIST -> list(g);
      case BELL -> bell(g);
      case CHECK -> check(g);
      case PERSON -> person(g);
      case PIN -> pin(g);
      case PHONE -> phone(g);
      case CHAT -> chat(g);
      case CHART -> chart(g);
      case PAGE -> page(g);
    }
    g.dispose();
  }

  private static void question(Graphics2D g) {
    g.draw(new Ellipse2D.Double(0.06, 0.06, 0.88, 0.88));
    Path2D hook = new Path2D.Double();
    hook.moveTo(0.36, 0.40);
    hook.curveTo(0.36, 0.22, 0.64, 0.22, 0.64, 0.40);
    hook.curveTo(0.64, 0.52, 0.50, 0.50, 0.50, 0.62);
    g.draw(hook);
    g.fill(new Ellipse2D.Double(0.45, 0.70, 0.10, 0.10));
  }

  private static void list(Graphics2D g) {
    for (double y : new double[] {0.22, 0.50, 0.78}) {
      g.fill(new Ellipse2D.Double(0.08, y - 0.07, 0.14, 0.14));
      g.draw(new Line2D.Double(0.36, y, 0.92, y));
    }
  }

  private static void bell(Graphics2D g) {
    Path2D bell = new Path2D.Double();
    bell.moveTo(0.12, 0.74);
    bell.curveTo(0.26, 0.60, 0.22, 0.46, 0.26, 0.36);
    bell.curveTo(0.32, 0.12, 0.68, 0.12, 0.74, 0.36);
    bell.curveTo(0.78, 0.46, 0.74, 0.60, 0.88, 0.74);
    bell.closePath();
    g.draw(bell);
    g.draw(new Arc2D.Double(0.38, 0.72, 0.24, 0.22, 180, 180, Arc2D.OPEN));
  }

  private static void check(Graphics2D g) {
    g.draw(new RoundRectangle2D.Double(0.08, 0.08, 0.84, 0.84, 0.22, 0.22));
    Path2D tick = new Path2D.Double();
    tick.moveTo(0.28, 0.52);
    tick.lineTo(0.44, 0.68);
    tick.lineTo(0.74, 0.34);
    g.draw(tick);
  }

  private static void person(Graphics2D g) {
    g.draw(new Ellipse2D.Double(0.32, 0.08, 0.36, 0.36));
    g.draw(new Arc2D.Double(0.12, 0.56, 0.76, 0.72, 0, 180, Arc2D.CHORD));
  }

  private static void pin(Graphics2D g) {
    Path2D drop = new Path2D.Double();
    drop.moveTo(0.50, 0.94);
    drop.curveTo(0.30, 0.66, 0.18, 0.54, 0.18, 0.38);
    drop.curveTo(0.18, -0.04, 0.82, -0.04, 0.82, 0.38);
    drop.curveTo(0.82, 0.54, 0.70, 0.66, 0.50, 0.94);
    drop.closePath();
    g.draw(drop);
    g.draw(new Ellipse2D.Double(0.39, 0.27, 0.22, 0.22));
  }

  private static void phone(Graphics2D g) {
    g.draw(new RoundRectangle2D.Double(0.24, 0.05, 0.52, 0.90, 0.16, 0.16));
    g.draw(new Line2D.Double(0.44, 0.82, 0.56, 0.82));
  }

  private static void chat(Graphics2D g) {
    Path2D bubble = new Path2D.Double();
    bubble.append(new RoundRectangle2D.Double(0.06, 0.10, 0.88, 0.60, 0.26, 0.26), false);
    g.draw(bubble);
    Path2D tail = new Path2D.Double();
    tail.moveTo(0.26, 0.72);
    tail.lineTo(0.26, 0.92);
    tail.lineTo(0.48, 0.72);
    g.draw(tail);
    for (double x : new double[] {0.30, 0.50, 0.70}) {
      g.fill(new Ellipse2D.Double(x - 0.05, 0.35, 0.10, 0.10));
    }
  }

  private static void chart(Graphics2D g) {
    g.draw(new Line2D.Double(0.08, 0.92, 0.92, 0.92));
    g.fill(new Rectangle2D.Double(0.16, 0.52, 0.16, 0.34));
    g.fill(new Rectangle2D.Double(0.42, 0.30, 0.16, 0.56));
    g.fill(new Rectangle2D.Double(0.68, 0.10, 0.16, 0.76));
  }

  private static void page(Graphics2D g) {
    g.draw(new RoundRectangle2D.Double(0.16, 0.06, 0.68, 0.88, 0.12, 0.12));
    for (double y : new double[] {0.32, 0.50, 0.68}) {
      g.draw(new Line2D.Double(0.32, y, 0.68, y));
    }
  }
}
