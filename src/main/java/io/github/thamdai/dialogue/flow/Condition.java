package io.github.thamdai.dialogue.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a branch looks at: {@code category is road or water}, {@code phone is not empty}.
 *
 * @param values none: whether the slot is empty
 */
public record Condition(String slot, boolean negated, List<String> values) {
  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9-]*)\\s+is\\s+(not\\s+)?(.+)", Pattern.DOTALL);

  /** Empty when the text has not this form. */
  public static Optional<Condition> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String right = form.group(3).strip();
    List<String> values =
        right.equals("empty") ? List.of() : List.of(right.split("\\s+or\\s+"));
    return Optional.of(new Condition(form.group(1), form.group(2) != null, values));
  }

  /** @param value of the slot, "" when it has none */
  public boolean holds(String value) {
    boolean is = values.isEmpty() ? value.isEmpty() : values.contains(value);
    return is != negated;
  }

  /** As it is written in a flow. */
  @Override
  public String toString() {
    String right = values.isEmpty() ? "empty" : String.join(" or ", values);
    return slot + " is " + (negated ? "not " : "") + right;
  }
}
