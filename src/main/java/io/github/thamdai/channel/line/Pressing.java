package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import io.github.thamdai.dialogue.Choice;

/** What pressing a choice sends. */
enum Pressing {
  /** The words, as if they were typed. */
  PRIVATE,
  /** A postback: words that do not mention us are not for us there, and a button cannot mention. */
  GROUP;

  Action of(Choice choice) {
    String label = MessageText.cutLetters(choice.label(), LineLimits.LABEL);
    String text = choice.text();
    if (this == GROUP && text.length() <= LineLimits.POSTBACK_DATA) {
      return new PostbackAction.Builder().label(label).data(text).displayText(text).build();
    }
    return new MessageAction(
        label, MessageText.cutLetters(text, LineLimits.MESSAGE_ACTION_TEXT));
  }
}
