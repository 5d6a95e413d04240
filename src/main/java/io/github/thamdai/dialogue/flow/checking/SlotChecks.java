package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.flow.Condition;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Step;
import io.github.thamdai.dialogue.flow.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slots that are named but not there, never filled, or compared with what they cannot be. */
final class SlotChecks {
  private final Flow flow;
  private final Faults faults;

  private SlotChecks(Flow flow, Faults faults) {
    this.flow = flow;
    this.faults = faults;
  }

  static void check(Flow flow, Faults faults) {
    SlotChecks checks = new SlotChecks(flow, faults);
    flow.steps().forEach(checks::step);
    flow.start().phrases().forEach(checks::phrase);
    flow.slots().values().forEach(checks::among);
    checks.neverFilled();
  }

  private void step(Step step) {
    switch (step) {
      case Step.Collect collect -> {
        collected(collect);
        message(collect.ask(), collect.line());
        template(collect.again(), collect.line());
        template(collect.help(), collect.line());
        choices(collect.choices(), collect.line());
      }
      case Step.Act act -> act.with().values().forEach(t -> template(t, act.line()));
      case Step.Branch branch -> branch.cases().forEach(this::way);
      case Step.Fill fill -> {
        fill.values().keySet().forEach(slot -> settable(slot, fill.line()));
        fill.cleared().forEach(slot -> settable(slot, fill.line()));
        fill.values().values().forEach(t -> template(t, fill.line()));
        fill.values().forEach((slot, value) -> value(slot, value, fill.line()));
      }
      case Step.Link link -> link.with().values().forEach(t -> template(t, link.line()));
      case Step.Say say -> {
        message(say.message(), say.line());
        choices(say.choices(), say.line());
      }
      case Step.End end -> message(end.message(), end.line());
    }
  }

  private void collected(Step.Collect collect) {
    settable(collect.slot(), collect.line());
    Slot slot = flow.slots().get(collect.slot());
    if (collect.confirm() && slot != null && slot.type() != SlotType.YES_NO) {
      faults.add(
          collect.line(),
          "'confirm' asks for yes or no, but '" + slot.name() + "' is " + slot.type().code(),
          "give the slot 'type: yes-no', or take 'confirm' out");
    }
  }

  private void way(Step.Case way) {
    Condition condition = way.condition();
    known(condition.slot(), way.line());
    condition.values().forEach(value -> value(condition.slot(), value, way.line()));
  }

  /** A value that the slot can never have is a slip of the pen. */
  private void value(String slotName, String value, int line) {
    Slot slot = flow.slots().get(slotName);
    Set<String> possible = new HashSet<>(Slot.valuesOf(slotName));
    if (slot != null && slot.type() == SlotType.CHOICE) {
      slot.options().forEach(option -> possible.add(option.value()));
    } else if (slot != null && slot.type() == SlotType.YES_NO) {
      possible.addAll(Set.of("yes", "no"));
    }
    boolean written = value.isEmpty() || !Template.slots(value).isEmpty();
    if (!possible.isEmpty() && !written && !possible.contains(value)) {
      faults.add(
          line,
          "'" + slotName + "' is never '" + value + "'",
          "write one of: " + String.join(", ", possible.stream().sorted().toList()));
    }
  }

  private void phrase(Start.Phrase phrase) {
    Template.slots(phrase.text()).forEach(slot -> settable(slot, phrase.line()));
    phrase
        .fills()
        .forEach(
            (slot, template) -> {
              settable(slot, phrase.line());
              template(template, phrase.line());
              value(slot, template, phrase.line());
            });
  }

  private void among(Slot slot) {
    if (slot.among() != null) {
      known(slot.among(), slot.line());
    }
  }

  private void message(Message message, int line) {
    message.parts().forEach(part -> template(part, line));
  }

  private void choices(List<Choice> choices, int line) {
    choices.forEach(choice -> template(choice.text(), line));
  }

  private void template(@Nullable String text, int line) {
    if (text != null) {
      Template.slots(text).forEach(slot -> known(slot, line));
    }
  }

  private void known(String slot, int line) {
    if (!Slot.GIVEN.contains(slot)) {
      settable(slot, line);
    }
  }

  private void settable(String slot, int line) {
    if (Slot.GIVEN.contains(slot)) {
      faults.add(line, "'" + slot + "' cannot be set", "choose a slot of this flow");
    } else if (!flow.slots().containsKey(slot)) {
      faults.add(
          line,
          "there is no slot '" + slot + "'",
          "declare it under 'slots:', or name one of: " + String.join(", ", flow.slots().keySet()));
    }
  }

  private void neverFilled() {
    Set<String> filled = new HashSet<>();
    for (Start.Phrase phrase : flow.start().phrases()) {
      filled.addAll(phrase.fills().keySet());
      filled.addAll(Template.slots(phrase.text()));
    }
    for (Step step : flow.steps()) {
      switch (step) {
        case Step.Collect collect -> filled.add(collect.slot());
        case Step.Fill fill -> filled.addAll(fill.values().keySet());
        case Step.Act act -> filled.addAll(ActionChecks.results(act));
        case Step.Branch branch -> {}
        case Step.Link link -> {}
        case Step.Say say -> {}
        case Step.End end -> {}
      }
    }
    for (Slot slot : flow.slots().values()) {
      // A slot that no step fills may still be handed over by another flow's link.
      boolean used = !filled.contains(slot.name()) && !slot.optional();
      if (used) {
        faults.add(
            slot.line(),
            "nothing ever fills the slot '" + slot.name() + "'",
            "collect or set it, or take it out; one that another flow hands over is 'optional: true'");
      }
    }
  }
}
