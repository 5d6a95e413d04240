package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.Flow;

/** Where the faults of one flow go. */
record Faults(Flow flow, Problems problems) {

  void add(int line, String message, String mend) {
    problems.add(flow.file(), line, message, mend);
  }
}
