package io.github.thamdai.casework.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from the JPEG's Exif block. The turn must be done to the picture itself,
 * because the block is thrown away.
 *
 * @param value 1 to 8, as in the Exif standard
 */
record ExifOrientation(int value) {
  private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  /** Upright whenever there is no such block, or it makes no sense. */
  static ExifOrientation of(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.BIG_ENDIAN);
    if (file.length < 4 || (in.getShort(0) & 0xFFFF) != 0xFFD8) {
      return UPRIGHT;
    }
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = in.getShort(at) & 0xFFFF;
      int length = in.getShort(at + 2) & 0xFFFF;
      if ((marker & 0xFF00) != 0xFF00 || marker == 0xFFDA || length < 2) {
        return UPRIGHT;
      }
      if (marker == 0xFFE1 && isExif(file, at + 4)) {
        int end = Math.min(file.length, at + 2 + length);
        return inTiff(ByteBuffer.wrap(file, at + 10, Math.max(0, end - at - 10)).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] file, int at) {
    return at + 6 <= file.length
        && file[at] == 'E'
        && file[at + 1] == 'x'
        && file[at + 2] == 'i'
        && file[at + 3] == 'f';
  }

  private static ExifOrientation inTiff(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry > tiff.limit() - 12) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == TAG && tiff.getShort(entry + 2) == SHORT) {
        int value = tiff.getShort(entry + 8) & 0xFFFF;
        return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  boolean swapsSides() {
    return value >= 5;
  }

  /** Moves a picture of this size upright. */
  AffineTransform transform(int width, int height) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
