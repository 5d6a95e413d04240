package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The anchors that together print one address. */
record PrintedLink(List<Cell.Piece.Link> anchors) {
  public PrintedLink {
    anchors = List.copyOf(anchors);
  }

  /** The text printed; pieces are joined without a space, because the scanner made the gap. */
  String label() {
    StringBuilder label = new StringBuilder();
    anchors.forEach(anchor -> label.append(anchor.text()));
    return label.toString();
  }

  /** What the pieces up to and including this one print. */
  String labelUpTo(int anchor) {
    return new PrintedLink(anchors.subList(0, anchor + 1)).label();
  }

  /** The href that the printed text names, else the one where the link begins. */
  String url() {
    return named().orElse(anchors.getFirst().href());
  }

  private Optional<String> named() {
    String label = Address.key(label());
    return anchors.stream()
        .map(Cell.Piece.Link::href)
        .filter(href -> Address.key(href).equals(label))
        .findFirst();
  }

  /** Whether the next anchor prints more of this address instead of beginning another. */
  boolean continuesWith(Cell.Piece.Link next) {
    String label = label();
    if (Address.startsWithHost(next.text()) || !Address.startsWithHost(label)) {
      return false;
    }
    if ((label.endsWith("/") && anchors.size() == 1) || !Address.hasWholeHost(label)) {
      return true;
    }
    String longer = Address.key(label + next.text());
    return with(next).anchors.stream()
        .anyMatch(anchor -> Address.key(anchor.href()).startsWith(longer));
  }

  PrintedLink with(Cell.Piece.Link next) {
    List<Cell.Piece.Link> more = new ArrayList<>(anchors);
    more.add(next);
    return new PrintedLink(more);
  }
}
