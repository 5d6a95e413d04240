package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Repairs;

/** What every run needs; the same for all runs of one generation. */
record FlowParts(
    FlowSet flows,
    FlowActions actions,
    Heard heard,
    AnswerReader answers,
    Asking asking,
    SlotText text,
    StartPhrases starts) {

  static FlowParts of(FlowSet flows, FlowActions actions, Heard heard) {
    Repairs repairs = flows.repairs();
    AnswerReader answers = new AnswerReader(repairs, heard);
    return new FlowParts(
        flows,
        actions,
        heard,
        answers,
        new Asking(repairs),
        new SlotText(repairs),
        new StartPhrases(flows, heard, answers));
  }

  /** Whether a message is one of the words that mean this. */
  boolean says(String message, Repairs.Word word) {
    return heard.is(message, repairs().words(word));
  }

  Repairs repairs() {
    return flows.repairs();
  }
}
