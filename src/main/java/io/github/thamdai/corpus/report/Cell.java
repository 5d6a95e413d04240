package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A table cell as lines of words, links and tick boxes; tags are gone. */
record Cell(List<Line> lines) {
  private static final Set<String> BREAKS =
      Set.of("p", "li", "br", "div", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4");

  public Cell {
    lines = List.copyOf(lines);
  }

  /** What stands between two breaks. */
  record Line(List<Piece> pieces) {
    public Line {
      pieces = List.copyOf(pieces);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (Piece piece : pieces) {
        text.append(piece.text());
      }
      return clean(text.toString());
    }
  }

  /** A run inside a line. */
  sealed interface Piece {
    String text();

    record Words(String text) implements Piece {}

    record Link(String href, String text) implements Piece {}

    record Box() implements Piece {
      @Override
      public String text() {
        return " ";
      }
    }
  }

  static Cell parse(String html) {
    Builder builder = new Builder();
    builder.add(Jsoup.parseBodyFragment(html).body());
    builder.endLine();
    return new Cell(builder.lines);
  }

  /** The lines' texts; empty lines are left out. */
  List<String> texts() {
    return lines.stream().map(Line::text).filter(text -> !text.isEmpty()).toList();
  }

  String text() {
    return String.join(" ", texts());
  }

  static String clean(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  private static final class Builder {
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();

    void add(Element parent) {
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode text) {
          pieces.add(new Piece.Words(text.getWholeText()));
        } else if (node instanceof Element element) {
          addElement(element);
        }
      }
    }

    private void addElement(Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        pieces.add(new Piece.Link(element.attr("href").strip(), clean(element.wholeText())));
      } else if (name.equals("input")) {
        pieces.add(new Piece.Box());
      } else if (BREAKS.contains(name)) {
        endLine();
        add(element);
        endLine();
      } else {
        add(element);
      }
    }

    void endLine() {
      if (!pieces.isEmpty()) {
        lines.add(new Line(pieces));
      }
      pieces = new ArrayList<>();
    }
  }
}
