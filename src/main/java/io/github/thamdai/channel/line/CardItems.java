package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/** Draws the facts of a card: as lines, or as steps along a line in time. */
final class CardItems {
  private static final String DOT = "12px";
  private static final String LINE = "2px";

  private CardItems() {}

  static FlexComponent draw(Reply.CardItem item, CardStyle style) {
    return style.timeline() ? step(item) : fact(item);
  }

  private static FlexComponent fact(Reply.CardItem item) {
    List<FlexComponent> lines = new ArrayList<>();
    if (!item.text().isBlank()) {
      lines.add(Brush.text(item.text(), "md", Brush.INK).build());
    }
    if (!item.detail().isBlank()) {
      lines.add(Brush.text(item.detail(), "sm", Brush.SOFT_INK).build());
    }
    if (!item.note().isBlank()) {
      lines.add(Brush.caution(item.note()));
    }
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, lines).margin("md").build();
  }

  // A dot with a line below it, and beside it the step; its duration stands on the right.
  private static FlexComponent step(Reply.CardItem item) {
    FlexBox.Builder name =
        item.note().isBlank()
            ? Brush.box(
                FlexBox.Layout.HORIZONTAL, Brush.bold(item.text(), "md", Brush.INK).build())
            : Brush.box(
                FlexBox.Layout.HORIZONTAL,
                Brush.bold(item.text(), "md", Brush.INK).flex(3).build(),
                Brush.bold(item.note(), "sm", Brush.BRAND)
                    .flex(1)
                    .align(FlexText.Align.END)
                    .build());
    List<FlexComponent> words = new ArrayList<>();
    words.add(name.spacing("sm").build());
    if (!item.detail().isBlank()) {
      words.add(Brush.text(item.detail(), "sm", Brush.SOFT_INK).margin("xs").build());
    }
    return Brush.box(
            FlexBox.Layout.HORIZONTAL,
            rail(),
            new FlexBox.Builder(FlexBox.Layout.VERTICAL, words).flex(1).build())
        .spacing("md")
        .margin("md")
        .build();
  }

  private static FlexComponent rail() {
    FlexComponent dot =
        new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of())
            .width(DOT)
            .height(DOT)
            .cornerRadius(DOT)
            .backgroundColor(Brush.BRAND)
            .build();
    FlexComponent line =
        new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of())
            .width(LINE)
            .flex(1)
            .backgroundColor(Brush.HAIR)
            .margin("xs")
            .build();
    return Brush.box(FlexBox.Layout.VERTICAL, dot, line)
        .width(DOT)
        .flex(0)
        .paddingTop("xs")
        .alignItems(FlexBox.AlignItems.CENTER)
        .build();
  }
}
