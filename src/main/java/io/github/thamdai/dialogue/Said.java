package io.github.thamdai.dialogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person sent: words, or one of the other things a chat can carry. */
public sealed interface Said {

  /** The words, "" for everything that has none. */
  default String text() {
    return "";
  }

  /** How it stands in the transcript: the words themselves, or what kind of thing it was. */
  String transcript();

  /** The same without control characters and ID-card numbers. */
  default Said cleaned() {
    return this;
  }

  /** Typed words. */
  record Text(String text) implements Said {
    @Override
    public String transcript() {
      return text;
    }

    @Override
    public Said cleaned() {
      return new Text(PersonalNumbers.mask(IncomingText.clean(text)));
    }
  }

  /**
   * A button that sends a value rather than words, such as an area of the LINE menu.
   *
   * @param value such as {@code flow:report-a-problem}
   */
  record Button(String value) implements Said {
    @Override
    public String text() {
      return value;
    }

    @Override
    public String transcript() {
      return value;
    }

    @Override
    public Said cleaned() {
      return new Button(PersonalNumbers.mask(IncomingText.clean(value)));
    }
  }

  /**
   * A photograph.
   *
   * @param ref where the attachments keep it; null when it was not kept, for its size or its type
   * @param bytes as it was sent
   * @param mediaType by its content, such as {@code image/jpeg}
   */
  record Photo(@Nullable String ref, long bytes, String mediaType) implements Said {
    /** What an office takes. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    @Override
    public String transcript() {
      return ref == null ? "[photo not kept]" : "[photo " + ref + "]";
    }
  }

  /**
   * A place on the map.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param address as the map names it; "" when it does not
   */
  record Location(double latitude, double longitude, String address) implements Said {
    @Override
    public String transcript() {
      return String.format(Locale.ROOT, "[location %.5f,%.5f]", latitude, longitude);
    }

    @Override
    public Said cleaned() {
      return new Location(
          latitude, longitude, PersonalNumbers.mask(IncomingText.clean(address)));
    }
  }

  /** A sticker. */
  record Sticker() implements Said {
    @Override
    public String transcript() {
      return "[sticker]";
    }
  }

  /**
   * Anything else.
   *
   * @param kind video, audio, file or unknown
   */
  record Other(String kind) implements Said {
    @Override
    public String transcript() {
      return "[" + kind + "]";
    }
  }
}
