package io.github.thamdai.channel.line.menu;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sarabun, which draws every Thai mark at its place; it lies in the jar. */
enum MenuFont {
  REGULAR("/fonts/Sarabun-Regular.ttf"),
  BOLD("/fonts/Sarabun-Bold.ttf");

  @SuppressWarnings("ImmutableEnumChecker") // a Font is never changed once it is made
  private final Font font;

  MenuFont(String resource) {
    this.font = load(resource);
  }

  Font at(float pixels) {
    return font.deriveFont(pixels);
  }

  private static Font load(String resource) {
    try (InputStream in = MenuFont.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource + " is not a font", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
