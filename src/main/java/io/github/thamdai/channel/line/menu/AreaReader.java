package io.github.thamdai.channel.line.menu;

import io.github.thamdai.channel.line.menu.RichMenu.Area;
import io.github.thamdai.channel.line.menu.RichMenu.Bounds;
import io.github.thamdai.channel.line.menu.RichMenu.Tap;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one place to tap. */
final class AreaReader {
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Pattern WEB = Pattern.compile("(https://|tel:|/).*");
  private static final int WHITE = 0xFFFFFF;
  private static final List<String> TAPS = List.of("message", "postback", "uri");
  private static final Set<String> KEYS =
      Set.of(
          "label", "detail", "shape", "ground", "ink", "width", "message", "postback", "shown",
          "uri");

  private AreaReader() {}

  static Area read(YamlMap map, Bounds bounds) {
    map.allowOnly(KEYS);
    String label = map.text("label");
    if (MenuLimits.letters(label) > MenuLimits.LABEL) {
      map.problem("label", "the label is too long", "use at most 20 letters");
    }
    String detail = map.optionalText("detail");
    int ground = colour(map, "ground", 0x000000);
    int ink = colour(map, "ink", WHITE);
    if (Contrast.between(ground, ink) < Contrast.READABLE) {
      map.problem(
          "ink",
          "the letters hardly stand out from their ground",
          "make one of the colours much lighter or much darker");
    }
    return new Area(
        bounds, label, detail == null ? "" : detail, shape(map), ground, ink, tap(map));
  }

  private static int colour(YamlMap map, String key, int otherwise) {
    String text = map.text(key);
    if (!COLOUR.matcher(text).matches()) {
      if (!text.isBlank()) {
        map.problem(key, "'" + text + "' is not a colour", "write it as \"#0B5A4A\", with quotes");
      }
      return otherwise;
    }
    return Integer.parseInt(text.substring(1), 16);
  }

  private static Shape shape(YamlMap map) {
    String code = map.text("shape");
    return Shape.of(code)
        .orElseGet(
            () -> {
              if (!code.isBlank()) {
                map.problem("shape", "there is no shape '" + code + "'", "use one of: " + shapes());
              }
              return Shape.QUESTION;
            });
  }

  private static String shapes() {
    return Stream.of(Shape.values()).map(Shape::code).collect(Collectors.joining(", "));
  }

  private static Tap tap(YamlMap map) {
    List<String> given = TAPS.stream().filter(map::has).toList();
    if (given.size() != 1) {
      map.problem(
          "label",
          given.isEmpty() ? "a tap does nothing" : "a tap does several things",
          "write one of message, postback and uri");
      return new Tap.Message("");
    }
    return switch (given.getFirst()) {
      case "message" -> new Tap.Message(text(map, "message", MenuLimits.MESSAGE));
      case "postback" -> {
        String shown = map.has("shown") ? text(map, "shown", MenuLimits.MESSAGE) : "";
        yield new Tap.Postback(text(map, "postback", MenuLimits.POSTBACK), shown);
      }
      default -> new Tap.Address(address(map));
    };
  }

  private static String address(YamlMap map) {
    String uri = text(map, "uri", MenuLimits.URI);
    if (!uri.isBlank() && !WEB.matcher(uri).matches()) {
      map.problem(
          "uri",
          "'" + uri + "' is not an address that LINE opens",
          "begin it with https://, tel: or, for a page of this service, /");
    }
    return uri;
  }

  private static String text(YamlMap map, String key, int longest) {
    String text = map.text(key);
    if (text.length() > longest) {
      map.problem(key, "'" + key + "' is too long", "use at most " + longest + " characters");
    }
    return text;
  }
}
