package io.github.thamdai.dialogue.understanding;

/** A stretch of a text: {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other is a later part of this. */
  boolean goesOnInto(Span other) {
    return start < other.start && other.end <= end;
  }

  int length() {
    return end - start;
  }
}
