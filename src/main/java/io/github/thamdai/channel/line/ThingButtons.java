package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.CameraAction;
import com.linecorp.bot.messaging.model.CameraRollAction;
import com.linecorp.bot.messaging.model.LocationAction;
import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Turn;
import java.util.List;

/** Buttons that open LINE's map, camera or album where a flow asks for what they give. */
final class ThingButtons {
  private final LineWording wording;

  ThingButtons(LineWording wording) {
    this.wording = wording;
  }

  /** Empty when words are asked for, or nothing is. */
  List<Action> of(Turn turn) {
    FlowState flow = turn.state().flow();
    return switch (flow == null ? "" : flow.expects()) {
      case "location" -> List.of(new LocationAction(label(Sentence.SEND_LOCATION)));
      case "photo" ->
          List.of(
              new CameraAction(label(Sentence.TAKE_PHOTO)),
              new CameraRollAction(label(Sentence.CHOOSE_PHOTO)));
      default -> List.of();
    };
  }

  private String label(Sentence sentence) {
    return MessageText.cutLetters(wording.say(sentence), LineLimits.LABEL);
  }
}
