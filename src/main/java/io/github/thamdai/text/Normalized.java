package io.github.thamdai.text;

/**
 * Normalised text and where it came from.
 *
 * @param text the normal form
 * @param offsets for each character of {@code text} the index of its origin in the raw string,
 *     never decreasing, and one more entry for the end; UTF-16 units
 */
@SuppressWarnings("ArrayRecordComponent") // one int a character: a list would cost ten times that
public record Normalized(String text, int[] offsets) {

  /** Where in the raw string the passage that begins at this index of the text begins. */
  public int rawStart(int start) {
    return offsets[start];
  }

  /** Where in the raw string the passage that ends before this index of the text ends. */
  public int rawEnd(int end) {
    return offsets[end];
  }
}
