package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.LineLimits;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts and buttons that LINE would refuse. */
final class TextChecks {
  private final Flow flow;
  private final Faults faults;

  private TextChecks(Flow flow, Faults faults) {
    this.flow = flow;
    this.faults = faults;
  }

  static void check(Flow flow, Repairs repairs, Faults faults) {
    TextChecks checks = new TextChecks(flow, faults);
    flow.steps().forEach(checks::step);
    flow.slots().values().forEach(slot -> checks.slot(slot, repairs));
    checks.label(flow.start().button(), flow.line());
  }

  private void step(Step step) {
    switch (step) {
      case Step.Collect collect -> {
        message(collect.ask(), collect.line());
        text(collect.again(), collect.line());
        text(collect.help(), collect.line());
        buttons(collect.choices(), typed(collect), collect.line());
      }
      case Step.Say say -> {
        message(say.message(), say.line());
        buttons(say.choices(), 0, say.line());
      }
      case Step.End end -> message(end.message(), end.line());
      case Step.Act act -> {}
      case Step.Branch branch -> {}
      case Step.Fill fill -> {}
      case Step.Link link -> {}
    }
  }

  /** How many buttons the slot itself brings. */
  private int typed(Step.Collect collect) {
    Slot slot = flow.slots().get(collect.slot());
    if (slot == null) {
      return 0;
    }
    int answers = slot.type() == SlotType.YES_NO ? 2 : slot.options().size();
    return answers + (slot.optional() ? 1 : 0);
  }

  private void slot(Slot slot, Repairs repairs) {
    slot.options().forEach(option -> label(option.label(), slot.line()));
    if (flow.collecting(slot.name()).isPresent()) {
      String correct = repairs.say(RepairPhrase.BUTTON_CORRECT, Map.of("slot", slot.label()));
      if (correct.length() > LineLimits.QUICK_REPLY_LABEL) {
        faults.add(
            slot.line(),
            "the button '" + correct + "' has " + correct.length() + " letters and marks",
            "shorten the slot's 'name' until it has " + LineLimits.QUICK_REPLY_LABEL);
      }
    }
  }

  private void message(Message message, int line) {
    message.parts().forEach(part -> text(part, line));
    if (message.texts().size() > LineLimits.REPLY_MESSAGES) {
      faults.add(
          line,
          message.texts().size() + " messages at once",
          "say at most " + LineLimits.REPLY_MESSAGES + ", LINE sends no more");
    }
    for (Reply.Link link : message.links()) {
      boolean address = link.url().startsWith("/") || link.url().matches("(https?://|tel:|\\{).*");
      if (!address || link.url().length() > LineLimits.URI) {
        faults.add(
            line,
            "'" + link.url() + "' is no address that can be opened",
            "begin it with https://, http://, tel: or / and keep it below " + LineLimits.URI);
      }
    }
  }

  private void text(@Nullable String text, int line) {
    if (text != null && text.length() > LineLimits.TEXT) {
      faults.add(
          line,
          "a text has " + text.length() + " letters and marks",
          "divide or shorten it: LINE takes " + LineLimits.TEXT);
    }
  }

  private void buttons(List<Choice> choices, int others, int line) {
    int all = choices.size() + others;
    if (all > LineLimits.QUICK_REPLY_ITEMS) {
      faults.add(
          line,
          all + " buttons under one message",
          "keep to " + LineLimits.QUICK_REPLY_ITEMS + ", 'skip' included: LINE shows no more");
    }
    for (Choice choice : choices) {
      label(choice.label(), line);
      if (choice.text().length() > LineLimits.MESSAGE_ACTION_TEXT) {
        faults.add(
            line,
            "the button '" + choice.label() + "' says " + choice.text().length() + " letters",
            "shorten its 'text' to " + LineLimits.MESSAGE_ACTION_TEXT);
      }
    }
  }

  private void label(@Nullable String label, int line) {
    if (label != null && label.length() > LineLimits.QUICK_REPLY_LABEL) {
      faults.add(
          line,
          "'" + label + "' has " + label.length() + " letters and marks",
          "shorten it to " + LineLimits.QUICK_REPLY_LABEL + ": it is printed on a button");
    }
  }
}
