package io.github.thamdai.channel.line.account;

import java.util.List;

/**
 * One thing found or done.
 *
 * @param values names and values alternate, as {@code Phrases} takes them
 */
public record Finding(Level level, SetupPhrase phrase, List<String> values) {

  /** How a finding is to be taken, from good to bad. */
  public enum Level {
    FINE,
    CHANGED,
    DIFFERS,
    FAILED
  }

  static Finding fine(SetupPhrase phrase, String... values) {
    return new Finding(Level.FINE, phrase, List.of(values));
  }

  static Finding changed(SetupPhrase phrase, String... values) {
    return new Finding(Level.CHANGED, phrase, List.of(values));
  }

  static Finding differs(SetupPhrase phrase, String... values) {
    return new Finding(Level.DIFFERS, phrase, List.of(values));
  }

  static Finding failed(SetupPhrase phrase, String... values) {
    return new Finding(Level.FAILED, phrase, List.of(values));
  }
}
