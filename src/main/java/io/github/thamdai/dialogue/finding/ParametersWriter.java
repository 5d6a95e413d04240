package io.github.thamdai.dialogue.finding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;

/** Writes decision.yaml. */
public final class ParametersWriter {
  private static final String HEADING =
      "# Numbers fitted by ./thamdai eval fit; never changed by hand\n";

  private ParametersWriter() {}

  /**
   * The text of the file.
   *
   * @param data names and counts of what was fitted on
   */
  public static String write(Parameters parameters, String data, LocalDate day) {
    StringBuilder yaml = new StringBuilder(HEADING);
    yaml.append("fitted-on: \"").append(data.replaceAll("[\"\\\\]", "_")).append("\"\n");
    yaml.append("fitted-at: ").append(day).append('\n');
    section("ranking", parameters.ranking(), yaml);
    section("topic", parameters.topic(), yaml);
    section("known", parameters.known(), yaml);
    section("clear", parameters.clear(), yaml);
    section("refer", parameters.refer(), yaml);
    section("written", parameters.written(), yaml);
    number("known-above", parameters.knownAbove(), yaml);
    number("clear-above", parameters.clearAbove(), yaml);
    number("talk-above", parameters.talkAbove(), yaml);
    number("private-above", parameters.privateAbove(), yaml);
    number("agency-above", parameters.agencyAbove(), yaml);
    number("refer-above", parameters.referAbove(), yaml);
    number("written-above", parameters.writtenAbove(), yaml);
    return yaml.toString();
  }

  private static void section(String name, Linear linear, StringBuilder yaml) {
    yaml.append(name).append(":\n");
    if (linear.bias() != 0) {
      number("  bias", linear.bias(), yaml);
    }
    new TreeMap<>(linear.weights()).forEach((key, weight) -> number("  " + key, weight, yaml));
  }

  private static void number(String name, double value, StringBuilder yaml) {
    yaml.append(name).append(": ").append(String.format(Locale.ROOT, "%.4f", value)).append('\n');
  }
}
