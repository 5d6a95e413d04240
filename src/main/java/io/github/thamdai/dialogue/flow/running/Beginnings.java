package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import java.util.List;

/** The first turn of a flow. */
final class Beginnings {
  private Beginnings() {}

  static void begin(FlowRun run, StartPhrases.Begin begin, Situation situation) {
    if (!begin.flow().roles().contains(situation.inbound().role())) {
      run.say(RepairPhrase.FORBIDDEN);
      run.stop(Status.DENIED);
      return;
    }
    begin.fills().forEach((slot, template) -> run.fill(slot, run.values().filled(template)));
    begin.captured().values().forEach(run.values()::put);
    begin.captured().refused().values().forEach(day -> run.say(day.why(), day.values()));
    // A slot that came to nothing is still to be asked.
    List.copyOf(run.values().gathered().keySet()).stream()
        .filter(slot -> run.values().value(slot).isBlank())
        .forEach(run.values()::clear);
    run.start();
  }
}
