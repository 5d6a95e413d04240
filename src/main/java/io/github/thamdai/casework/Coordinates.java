package io.github.thamdai.casework;

/** A point on the map, in degrees (WGS 84). */
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_METRES = 6_371_000;

  public Coordinates {
    if (!onEarth(latitude, longitude)) {
      throw new IllegalArgumentException("no point of the earth");
    }
  }

  public static boolean onEarth(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  /** Metres between two points, as the crow flies. */
  public double metresTo(Coordinates other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
