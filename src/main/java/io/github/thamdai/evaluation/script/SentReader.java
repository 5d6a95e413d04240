package io.github.thamdai.evaluation.script;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.Said;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what somebody sends. */
final class SentReader {
  static final Set<String> KINDS =
      Set.of("say", "press", "button", "photo", "location", "sticker", "other");

  private SentReader() {}

  static Optional<Sent> read(YamlMap map, String kind) {
    return switch (kind) {
      case "say" -> Optional.of(words(map.text("say")));
      case "press" -> Optional.of(new Sent.Press(map.text("press")));
      case "button" -> Optional.of(new Sent.Ready(new Said.Button(map.text("button"))));
      case "photo" -> picture(map);
      case "location" -> map.map("location").map(SentReader::location);
      case "sticker" -> Optional.of(new Sent.Ready(new Said.Sticker()));
      case "other" -> Optional.of(new Sent.Ready(new Said.Other(map.text("other"))));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Sent words(String text) {
    return text.contains("{code}")
        ? new Sent.WithCode(text)
        : new Sent.Ready(new Said.Text(text));
  }

  private static Sent location(YamlMap map) {
    map.allowOnly(Set.of("latitude", "longitude", "address"));
    String address = map.optionalText("address");
    return new Sent.Ready(
        new Said.Location(
            map.decimal("latitude", 0), map.decimal("longitude", 0), address == null ? "" : address));
  }

  private static Optional<Sent> picture(YamlMap map) {
    String code = map.text("photo");
    Optional<Sent> picture =
        Stream.of(Sent.Kind.values())
            .filter(kind -> kind.code().equals(code))
            .<Sent>map(Sent.Picture::new)
            .findFirst();
    if (picture.isEmpty()) {
      map.problem(
          "photo",
          "there is no photo '" + code + "'",
          "write one of: "
              + Stream.of(Sent.Kind.values()).map(Sent.Kind::code).collect(Collectors.joining(", ")));
    }
    return picture;
  }
}
