package io.github.thamdai.evaluation.script;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files that people send as photographs. */
final class SamplePhoto {
  private static final int TOO_MANY_BYTES = 12 * 1024 * 1024;

  private SamplePhoto() {}

  static byte[] of(Sent.Kind kind) {
    return switch (kind) {
      case GOOD -> jpeg();
      case TOO_LARGE -> Arrays.copyOf(jpeg(), TOO_MANY_BYTES);
      case NOT_A_PHOTO -> "%PDF-1.4 a leaflet".getBytes(StandardCharsets.US_ASCII);
    };
  }

  private static byte[] jpeg() {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.ORANGE);
    brush.fillOval(120, 80, 80, 80);
    brush.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
