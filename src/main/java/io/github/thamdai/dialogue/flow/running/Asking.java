package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.LineLimits;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what a flow says into replies and buttons. */
final class Asking {
  private final Repairs repairs;

  Asking(Repairs repairs) {
    this.repairs = repairs;
  }

  static List<Reply> replies(Message message, Flow flow, Values values) {
    List<String> texts = message.texts().stream().map(t -> values.shown(t, flow)).toList();
    if (!message.isCard()) {
      return texts.stream().<Reply>map(Reply.Text::new).toList();
    }
    String title = message.title().isEmpty() ? flow.name() : values.shown(message.title(), flow);
    return List.of(
        new Reply.Card(
            title,
            String.join("\n\n", texts),
            message.items().stream()
                .map(item -> new Reply.CardItem(values.shown(item, flow), "", ""))
                .toList(),
            message.links().stream()
                .map(link -> new Reply.Link(link.label(), values.filled(link.url())))
                .toList()));
  }

  /** The buttons under a question: the answers, what else may be done, and the way out. */
  List<Choice> choices(Step.Collect collect, Flow flow, Values values) {
    List<Choice> choices = new ArrayList<>();
    Slot slot = flow.slots().get(collect.slot());
    if (slot != null) {
      values
          .asked(slot)
          .options()
          .forEach(option -> choices.add(new Choice(option.label(), option.label())));
      switch (slot.type()) {
        case YES_NO -> {
          choices.add(button(RepairPhrase.BUTTON_YES));
          choices.add(button(RepairPhrase.BUTTON_NO));
        }
        case CHOICE, TEXT, NUMBER, DATE, PHONE, LOCATION, PHOTO -> {}
      }
    }
    choices.addAll(filled(collect.choices(), values));
    if (slot != null && slot.optional()) {
      choices.add(button(RepairPhrase.BUTTON_SKIP));
    }
    if (choices.size() < LineLimits.QUICK_REPLY_ITEMS) {
      choices.add(button(RepairPhrase.BUTTON_CANCEL));
    }
    return choices;
  }

  /** One button for each slot that can be corrected, and the way out. */
  List<Choice> corrections(List<Slot> slots) {
    List<Choice> choices = new ArrayList<>();
    for (Slot slot : slots.stream().limit(LineLimits.QUICK_REPLY_ITEMS - 1).toList()) {
      String label = repairs.say(RepairPhrase.BUTTON_CORRECT, Map.of("slot", slot.label()));
      choices.add(new Choice(label, label));
    }
    choices.add(button(RepairPhrase.BUTTON_CANCEL));
    return choices;
  }

  Choice button(RepairPhrase phrase) {
    String label = repairs.say(phrase);
    return new Choice(label, label);
  }

  /** A button whose words depend on a slot is left out while there are none. */
  static List<Choice> filled(List<Choice> choices, Values values) {
    return choices.stream()
        .map(choice -> new Choice(choice.label(), values.filled(choice.text())))
        .filter(choice -> !choice.text().isBlank())
        .filter(choice -> choice.text().length() <= LineLimits.MESSAGE_ACTION_TEXT)
        .toList();
  }
}
