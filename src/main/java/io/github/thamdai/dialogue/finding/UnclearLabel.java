package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.UnclearGroup;
import java.util.List;

/** The label under which a group of broad questions is learned: the services it names. */
final class UnclearLabel {
  private static final String BETWEEN = " ";

  private UnclearLabel() {}

  static String of(UnclearGroup group) {
    return String.join(BETWEEN, group.among());
  }

  static List<String> services(String label) {
    return List.of(label.split(BETWEEN, -1));
  }
}
