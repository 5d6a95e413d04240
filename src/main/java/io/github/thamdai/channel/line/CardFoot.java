package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/** The foot of a card: buttons for what can be asked next, then the sources. */
final class CardFoot {
  private static final int COLUMNS = 2;
  private static final int MOST_BUTTONS = 6;

  private final Links links;
  private final Pressing pressing;

  CardFoot(Links links, Pressing pressing) {
    this.links = links;
    this.pressing = pressing;
  }

  /** May be without contents. */
  FlexBox draw(Reply.Card card, List<Choice> buttons) {
    List<FlexComponent> rows = new ArrayList<>(buttonRows(buttons));
    card.links().forEach(link -> rows.add(source(link)));
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, rows).spacing("sm").build();
  }

  private List<FlexComponent> buttonRows(List<Choice> buttons) {
    List<Choice> shown = buttons.stream().limit(MOST_BUTTONS).toList();
    List<FlexComponent> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i += COLUMNS) {
      List<FlexComponent> row =
          shown.subList(i, Math.min(i + COLUMNS, shown.size())).stream()
              .map(this::button)
              .toList();
      rows.add(new FlexBox.Builder(FlexBox.Layout.HORIZONTAL, row).spacing("sm").build());
    }
    return rows;
  }

  // Boxes that can be pressed, not buttons: a button cuts its label after a few words.
  private FlexComponent button(Choice choice) {
    return Brush.box(
            FlexBox.Layout.VERTICAL,
            Brush.bold(choice.label(), "sm", Brush.BRAND).align(FlexText.Align.CENTER).build())
        .action(pressing.of(choice))
        .borderColor(Brush.BRAND)
        .borderWidth("1px")
        .cornerRadius("md")
        .paddingAll("md")
        .flex(1)
        .build();
  }

  private FlexComponent source(Reply.Link link) {
    FlexText.Builder label = Brush.text(link.label(), "sm", Brush.BRAND);
    return links
        .action(link.label(), link.url())
        .<FlexComponent>map(
            action ->
                Brush.box(
                        FlexBox.Layout.VERTICAL,
                        label.decoration(FlexText.Decoration.UNDERLINE).build())
                    .action(action)
                    .paddingAll("md")
                    .build())
        // the source is named even where it cannot be opened
        .orElseGet(() -> label.color(Brush.SOFT_INK).build());
  }
}
