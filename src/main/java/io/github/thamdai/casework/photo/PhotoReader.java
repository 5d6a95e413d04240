package io.github.thamdai.casework.photo;

import io.github.thamdai.casework.photo.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns what was sent into a {@link Photo}, or says why not. Slow: tens of milliseconds. */
final class PhotoReader {
  /** Of the file as it was sent. */
  static final int MOST_BYTES = 10 * 1024 * 1024;

  static final int LONGEST_SIDE = 1600;

  // Decoded in full this is 400 MB; reading every second or fourth row keeps far below.
  private static final long MOST_PIXELS = 100_000_000;
  private static final float QUALITY = 0.82f;

  private PhotoReader() {}

  static Photo read(byte[] sent) throws PhotoRefused {
    if (sent.length > MOST_BYTES) {
      throw new PhotoRefused(Reason.TOO_LARGE);
    }
    try {
      BufferedImage whole = decode(sent);
      BufferedImage upright = upright(whole, ExifOrientation.of(sent));
      return new Photo(jpeg(upright), upright.getWidth(), upright.getHeight());
    } catch (IOException | RuntimeException e) {
      // ImageIO's readers throw what they like at broken files.
      throw new PhotoRefused(Reason.NOT_A_PHOTO);
    }
  }

  private static BufferedImage decode(byte[] sent) throws IOException, PhotoRefused {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      // The readers look at the content; what the sender calls it is not asked.
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new PhotoRefused(Reason.NOT_A_PHOTO);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
          throw new PhotoRefused(Reason.TOO_MANY_PIXELS);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int skip = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        param.setSourceSubsampling(skip, skip, 0, 0);
        return reader.read(0, param);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage upright(BufferedImage image, ExifOrientation orientation) {
    double scale =
        Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    boolean turned = orientation.swapsSides();
    BufferedImage out =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = out.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, out.getWidth(), out.getHeight());
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      AffineTransform move = orientation.transform(width, height);
      move.scale((double) width / image.getWidth(), (double) height / image.getHeight());
      pen.drawImage(image, move, null);
    } finally {
      pen.dispose();
    }
    return out;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
