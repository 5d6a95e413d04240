package io.github.thamdai.channel.line.menu;

/** How well two colours stand out from each other, as the web's accessibility rules count it. */
final class Contrast {
  /** What large letters need at least (WCAG 2.2, 1.4.3). */
  static final double READABLE = 4.5;

  private Contrast() {}

  /** From 1 (the same) to 21 (black on white). */
  static double between(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
