package io.github.thamdai.corpus;

/** A rectangle on the map, in degrees (WGS 84); the sides belong to it. */
public record MapArea(double south, double west, double north, double east) {

  public boolean contains(double latitude, double longitude) {
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }
}
