package io.github.thamdai.channel.line;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fixed sentences of the LINE channel, from {@code line.yaml}. */
public final class LineWording {
  private static final String FILE = "line.yaml";
  private static final String LINK_COMMAND = "link_command";

  /** One fixed sentence; its key in the file is its name in small letters. */
  public enum Sentence {
    FOLLOW,
    JOIN,
    MENTION,
    STICKER,
    IMAGE,
    VIDEO,
    AUDIO,
    LOCATION,
    FILE,
    OTHER,
    SHOW_HELD,
    NOTHING_HELD,
    GIVEN_UP,
    SEND_LOCATION,
    TAKE_PHOTO,
    CHOOSE_PHOTO,
    STOP_NEWS,
    BAD_SIGNATURE,
    BROKEN_JSON,
    NOT_CONFIGURED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Sentence, String> sentences;
  private final String linkCommand;

  private LineWording(Map<Sentence, String> sentences, String linkCommand) {
    this.sentences = sentences;
    this.linkCommand = linkCommand;
  }

  /** Reads {@code line.yaml} of the flows folder; every sentence must be there. */
  public static LineWording read(Path flows, Problems problems) {
    Map<Sentence, String> sentences = new EnumMap<>(Sentence.class);
    YamlMap file = YamlFile.read(flows.resolve(FILE), FILE, problems).orElse(null);
    if (file == null) {
      return new LineWording(sentences, "");
    }
    Set<String> allowed = new HashSet<>(Set.of(LINK_COMMAND));
    for (Sentence sentence : Sentence.values()) {
      sentences.put(sentence, file.text(sentence.key()));
      allowed.add(sentence.key());
    }
    file.allowOnly(allowed);
    return new LineWording(sentences, file.text(LINK_COMMAND));
  }

  String say(Sentence sentence) {
    return sentences.getOrDefault(sentence, "");
  }

  /** The word that begins a message which links an account. */
  public String linkCommand() {
    return linkCommand;
  }
}
