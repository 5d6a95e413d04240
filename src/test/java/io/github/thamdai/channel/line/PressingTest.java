package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import io.github.thamdai.dialogue.Choice;
import org.junit.jupiter.api.Test;

class PressingTest {
  private static final String LONGEST = "ก".repeat(300);

  @Test
  void button_says_its_words_in_private_and_hands_them_over_in_a_group() {
    Choice choice = new Choice("ค่าธรรมเนียม", "ค่าธรรมเนียมเท่าไร");

    assertThat(Pressing.PRIVATE.of(choice))
        .isEqualTo(new MessageAction("ค่าธรรมเนียม", "ค่าธรรมเนียมเท่าไร"));
    assertThat(Pressing.GROUP.of(choice))
        .isInstanceOfSatisfying(
            PostbackAction.class,
            action -> {
              assertThat(action.label()).isEqualTo("ค่าธรรมเนียม");
              assertThat(action.data()).isEqualTo("ค่าธรรมเนียมเท่าไร");
              assertThat(action.displayText()).isEqualTo("ค่าธรรมเนียมเท่าไร");
            });
  }

  @Test
  void words_too_long_for_a_postback_are_shown_at_least() {
    assertThat(Pressing.GROUP.of(new Choice("ก", LONGEST))).isInstanceOf(PostbackAction.class);
    assertThat(Pressing.GROUP.of(new Choice("ก", LONGEST + "ข"))).isInstanceOf(MessageAction.class);
  }
}
