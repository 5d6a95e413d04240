package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.LocationAction;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThingButtonsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private final ThingButtons buttons =
      new ThingButtons(LineWording.read(Path.of("conversation-flows"), new Problems()));

  @Test
  void where_a_place_is_asked_for_a_button_opens_the_map() {
    assertThat(buttons.of(turn("location")))
        .singleElement()
        .isInstanceOfSatisfying(
            LocationAction.class, map -> assertThat(map.label()).isEqualTo("ส่งตำแหน่ง"));
  }

  @Test
  void where_words_are_asked_for_there_is_none() {
    List<Action> none = buttons.of(turn("text"));

    assertThat(none).isEmpty();
  }

  private static Turn turn(String expects) {
    FlowState flow = new FlowState("report", "d", "s", expects, Map.of(), 0, "", false, NOW, NOW);
    return new Turn(
        List.of(new Reply.Text("ที่ไหนคะ")),
        List.of(),
        Outcome.of(Outcome.Status.FLOW),
        ConversationState.EMPTY.withFlow(flow));
  }
}
