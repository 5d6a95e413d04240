package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.flow.Condition;
import java.util.Optional;

/** Reads what stands after {@code if}. */
final class ConditionReader {
  private ConditionReader() {}

  static Optional<Condition> condition(YamlMap way) {
    String text = way.text("if");
    Optional<Condition> condition = Condition.parse(text);
    if (condition.isEmpty() && !text.isEmpty()) {
      way.problem(
          "if",
          "'" + text + "' cannot be understood",
          "write 'slot is value', 'slot is a or b', 'slot is not value' or 'slot is empty'");
    }
    return condition;
  }
}
