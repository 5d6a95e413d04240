package io.github.thamdai.evaluation.script;

import java.util.List;

/**
 * How a script went.
 *
 * @param fault what came out otherwise, as people read it, with file and line; "" when nothing did
 */
public record Played(Script script, String fault) {

  public boolean went() {
    return fault.isEmpty();
  }

  static Played well(Script script) {
    return new Played(script, "");
  }

  /** @param said what the assistant said last, to see what it thought */
  static Played otherwise(
      Script script, int line, List<Difference> differences, List<String> said) {
    StringBuilder text = new StringBuilder();
    text.append(script.file()).append(':').append(line).append(": ").append(script.title());
    differences.forEach(difference -> text.append(System.lineSeparator()).append(difference));
    said.forEach(
        words ->
            text.append(System.lineSeparator())
                .append("    said               ")
                .append(words.replace("\n", " / ")));
    return new Played(script, text.toString());
  }
}
