package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Colours and small parts that all Flex bubbles share, and how many bytes they take. */
final class Brush {
  static final String INK = "#16211E";
  static final String SOFT_INK = "#4A5753";
  static final String CAUTION = "#6B3A00";
  static final String CAUTION_GROUND = "#FFF3DF";
  static final String BRAND = "#0B5A4A";
  static final String HAIR = "#D3DCD9";

  private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();

  private Brush() {}

  static FlexText.Builder text(String text, String size, String color) {
    return new FlexText.Builder().text(text).size(size).color(color).wrap(true).scaling(true);
  }

  static FlexText.Builder bold(String text, String size, String color) {
    return text(text, size, color).weight(FlexText.Weight.BOLD);
  }

  static FlexBox.Builder box(FlexBox.Layout layout, FlexComponent... contents) {
    return new FlexBox.Builder(layout, List.of(contents));
  }

  static FlexComponent caution(String words) {
    return box(FlexBox.Layout.VERTICAL, text(words, "sm", CAUTION).build())
        .backgroundColor(CAUTION_GROUND)
        .cornerRadius("md")
        .paddingAll("xs")
        .margin("xs")
        .build();
  }

  static FlexBubble bubble(List<FlexComponent> body, @Nullable FlexBox foot) {
    FlexBubble.Builder bubble =
        new FlexBubble.Builder()
            .size(FlexBubble.Size.GIGA)
            .body(new FlexBox.Builder(FlexBox.Layout.VERTICAL, body).build());
    return foot == null ? bubble.build() : bubble.footer(foot).build();
  }

  /** Bytes of JSON, as LINE counts a bubble. */
  static int bytes(Object drawn) {
    try {
      return JSON.writeValueAsString(drawn).getBytes(StandardCharsets.UTF_8).length;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
