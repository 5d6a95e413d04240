package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.UnclearGroup;
import java.util.List;

/** The label under which a group of broad questions is learned beside single services: all it names. */
final class UnclearLabel {
  private static final String BETWEEN = " ";

  private UnclearLabel() {}

  static String of(UnclearGroup group) {
    return String.join(BETWEEN, group.among());
  }

  /** Whether a label is a group's, not one service's: a group names two at least. */
  static boolean is(String label) {
    return label.contains(BETWEEN);
  }

  static List<String> services(String label) {
    return List.of(label.split(BETWEEN, -1));
  }
}
