package io.github.thamdai.channel.line.menu;

import java.util.List;

/**
 * One menu.
 *
 * @param bar what the bar says that opens it
 * @param width pixels of the picture
 * @param height pixels of the picture
 * @param open whether it is unfolded when a chat is opened
 * @param areas what can be tapped; together they cover the picture
 */
public record RichMenu(
    Audience audience, String bar, int width, int height, boolean open, List<Area> areas) {

  public RichMenu {
    areas = List.copyOf(areas);
  }

  /** Whom a menu is for. */
  public enum Audience {
    CITIZEN,
    STAFF;

    /** The name in the file, and of the alias at LINE. */
    public String code() {
      return this == CITIZEN ? "citizen" : "staff";
    }
  }

  /**
   * One place to tap.
   *
   * @param detail small words below the label; "" when there are none
   * @param ground colour as 0xRRGGBB
   * @param ink colour as 0xRRGGBB
   */
  public record Area(
      Bounds bounds, String label, String detail, Shape shape, int ground, int ink, Tap tap) {}

  /** A rectangle of the picture, in pixels from its upper left corner. */
  public record Bounds(int x, int y, int width, int height) {}

  /** What a tap does. */
  public sealed interface Tap {

    /** The person says this. */
    record Message(String text) implements Tap {}

    /** We are told this; {@code shown}, if not "", appears as said by the person. */
    record Postback(String data, String shown) implements Tap {}

    /** This page opens; a path beginning with "/" is a page of this service. */
    record Address(String url) implements Tap {}
  }
}
