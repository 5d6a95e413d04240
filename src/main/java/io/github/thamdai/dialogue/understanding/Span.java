package io.github.thamdai.dialogue.understanding;

/** A stretch of a text: {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
