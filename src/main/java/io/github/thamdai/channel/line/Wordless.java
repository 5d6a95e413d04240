package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.Said;
import java.util.Optional;

/** What is said to a sticker and the like when nothing of the kind was asked for. */
final class Wordless {
  private Wordless() {}

  /** Empty for what has words. */
  static Optional<Sentence> sentence(Said said) {
    return switch (said) {
      case Said.Text text -> Optional.empty();
      case Said.Button button -> Optional.empty();
      case Said.Photo photo -> Optional.of(Sentence.IMAGE);
      case Said.Location location -> Optional.of(Sentence.LOCATION);
      case Said.Sticker sticker -> Optional.of(Sentence.STICKER);
      case Said.Other other ->
          Optional.of(
              switch (other.kind()) {
                case "video" -> Sentence.VIDEO;
                case "audio" -> Sentence.AUDIO;
                case "file" -> Sentence.FILE;
                default -> Sentence.OTHER;
              });
    };
  }
}
