package io.github.thamdai.dialogue.flow;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something is: a point on the map, words, or both.
 *
 * @param point null when only words were given
 * @param words "" when only a point was given
 */
public record Place(@Nullable Point point, String words) {
  private static final Pattern POINT =
      Pattern.compile("@(-?\\d{1,3}\\.\\d+),(-?\\d{1,3}\\.\\d+)(?: (.*))?", Pattern.DOTALL);

  /**
   * Degrees north and east.
   *
   * @param latitude -90 to 90
   * @param longitude -180 to 180
   */
  public record Point(double latitude, double longitude) {}

  /** The value of a slot. */
  public String written() {
    if (point == null) {
      return words;
    }
    String at =
        String.format(Locale.ROOT, "@%.6f,%.6f", point.latitude(), point.longitude());
    return words.isEmpty() ? at : at + " " + words;
  }

  /** Reads what {@link #written} wrote; words that a person typed are only words. */
  public static Place read(String written) {
    Matcher at = POINT.matcher(written);
    if (!at.matches()) {
      return new Place(null, written);
    }
    Point point =
        new Point(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2)));
    return new Place(point, at.group(3) == null ? "" : at.group(3));
  }
}
