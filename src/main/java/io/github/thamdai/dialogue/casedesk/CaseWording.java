package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What citizens and officers are told of cases and questions, from {@code casework.yaml}. Immutable. */
public final class CaseWording {
  private static final String FILE = "casework.yaml";

  private final Map<CaseState, String> states = new EnumMap<>(CaseState.class);
  private final Map<CaseSentence, String> sentences = new EnumMap<>(CaseSentence.class);
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private CaseWording() {}

  /** Reads {@code casework.yaml} of the flows folder; every state and sentence must be there. */
  public static CaseWording read(Path flows, Problems problems) {
    CaseWording wording = new CaseWording();
    YamlFile.read(flows.resolve(FILE), FILE, problems).ifPresent(wording::take);
    return wording;
  }

  private void take(YamlMap file) {
    Set<String> allowed = new HashSet<>(Set.of("states", "reasons"));
    for (CaseSentence sentence : CaseSentence.values()) {
      allowed.add(sentence.key());
      sentences.put(sentence, file.text(sentence.key()));
    }
    file.allowOnly(allowed);
    file.map("states")
        .ifPresentOrElse(
            map -> {
              for (CaseState state : CaseState.values()) {
                states.put(state, map.text(state.code()));
              }
            },
            () -> file.problem("states", "'states' is missing", "name every state in words"));
    file.map("reasons").ifPresent(map -> map.keys().forEach(k -> reasons.put(k, map.text(k))));
  }

  /** A state in words for anyone. */
  public String state(CaseState state) {
    return states.getOrDefault(state, state.code());
  }

  /** A reason of a rating in words; the code itself when the office does not offer it any more. */
  public String reason(String code) {
    return reasons.getOrDefault(code, code);
  }

  /** The address of a map of this point. */
  public String map(Coordinates point) {
    return say(
        CaseSentence.MAP_ADDRESS,
        "latitude",
        String.format(Locale.ROOT, "%.6f", point.latitude()),
        "longitude",
        String.format(Locale.ROOT, "%.6f", point.longitude()));
  }

  /** With {@code {name}} replaced; names and values alternate. */
  public String say(CaseSentence sentence, String... namesAndValues) {
    String text = sentences.getOrDefault(sentence, "");
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return text;
  }
}
