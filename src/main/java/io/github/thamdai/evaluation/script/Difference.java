package io.github.thamdai.evaluation.script;

/**
 * Something that came out otherwise.
 *
 * @param what such as {@code slots.phone}
 */
record Difference(String what, String expected, String actual) {

  /** One aligned line. */
  @Override
  public String toString() {
    return String.format("    %-18s expected  %s%n    %-18s got       %s", what, expected, "", actual);
  }
}
