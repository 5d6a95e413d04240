package io.github.thamdai.channel.line.menu;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a menu as the PNG that LINE shows. */
public final class RichMenuPicture {
  /** Counts up when the same menu would be drawn differently. */
  static final int STYLE = 1;

  private static final Color SEAM = Color.WHITE;
  private static final int SEAM_PIXELS = 6;

  private RichMenuPicture() {}

  /** A PNG of the menu's width and height, within LINE's size. */
  public static byte[] draw(RichMenu menu) {
    BufferedImage picture =
        new BufferedImage(menu.width(), menu.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    canvas.setColor(SEAM);
    canvas.fillRect(0, 0, menu.width(), menu.height());
    menu.areas().forEach(area -> draw(canvas, area));
    canvas.dispose();
    return png(picture);
  }

  private static void draw(Graphics2D canvas, RichMenu.Area area) {
    AreaLayout layout =
        AreaLayout.of(area)
            .orElseThrow(() -> new IllegalArgumentException("a label that does not fit"));
    RichMenu.Bounds at = area.bounds();
    canvas.setColor(new Color(area.ground()));
    double seam = SEAM_PIXELS / 2.0;
    canvas.fill(
        new Rectangle2D.Double(
            at.x() + seam, at.y() + seam, at.width() - 2 * seam, at.height() - 2 * seam));
    canvas.setColor(new Color(area.ink()));
    double middle = at.x() + at.width() / 2.0;
    double top = at.y() + (at.height() - layout.height()) / 2;
    area.shape().draw(canvas, middle - layout.figure() / 2, top, layout.figure());
    double below = write(canvas, layout.label(), middle, top + layout.figure() + layout.gap());
    layout.detail().ifPresent(detail -> write(canvas, detail, middle, below));
  }

  /** Gives the lower edge of what it wrote. */
  private static double write(Graphics2D canvas, Lettering words, double middle, double top) {
    canvas.setFont(words.font());
    double y = top;
    for (String line : words.lines()) {
      y += words.lineHeight();
      double left = middle - words.width(line) / 2;
      canvas.drawString(line, (float) left, (float) (y - words.lineHeight() * 0.28));
    }
    return y;
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (out.size() > MenuLimits.PICTURE_BYTES) {
      throw new IllegalStateException("the picture of a menu has more than a megabyte");
    }
    return out.toByteArray();
  }
}
