package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexMessage;
import io.github.thamdai.dialogue.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what a person is to choose between as bubbles side by side, each with its full name. */
final class ChoiceCarousel {
  private static final int LONGEST_NAME = 300;

  private ChoiceCarousel() {}

  /** Empty when there is nothing to choose between, or it is better said by the buttons alone. */
  static Optional<FlexMessage> draw(List<Choice> choices, Pressing pressing) {
    List<Choice> usable =
        choices.stream()
            .filter(choice -> !choice.label().isBlank() && !choice.text().isBlank())
            .limit(LineLimits.CAROUSEL_BUBBLES)
            .toList();
    boolean tellsMore = usable.stream().anyMatch(choice -> !choice.text().equals(choice.label()));
    if (usable.size() < 2 || !tellsMore) {
      return Optional.empty();
    }
    List<FlexBubble> bubbles =
        usable.stream().map(choice -> bubble(choice, pressing)).toList();
    FlexCarousel carousel = new FlexCarousel(bubbles);
    return Brush.bytes(carousel) > LineLimits.CAROUSEL_BYTES
        ? Optional.empty()
        : Optional.of(new FlexMessage(CardText.alternative(usable), carousel));
  }

  private static FlexBubble bubble(Choice choice, Pressing pressing) {
    List<FlexComponent> lines = new ArrayList<>();
    lines.add(Brush.bold(choice.label(), "md", Brush.BRAND).build());
    if (!choice.text().equals(choice.label())) {
      String name = MessageText.cut(choice.text(), LONGEST_NAME);
      lines.add(Brush.text(name, "sm", Brush.INK).margin("sm").build());
    }
    return new FlexBubble.Builder()
        .size(FlexBubble.Size.KILO)
        .body(new FlexBox.Builder(FlexBox.Layout.VERTICAL, lines).build())
        .action(pressing.of(choice))
        .build();
  }
}
