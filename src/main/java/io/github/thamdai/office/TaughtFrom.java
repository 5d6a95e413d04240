package io.github.thamdai.office;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which of an office's files teach it wording: the rest change nothing that is learned. */
final class TaughtFrom {
  /** Of the office's folder, the others teach: manuals, past questions, the lexicon, names. */
  private static final Set<String> NOT_OF_OFFICE =
      Set.of("faq/", "pages/", "measures/", "decision.yaml", "casework.yaml", "holidays.yaml");

  private static final Set<String> OF_FLOWS =
      Set.of("topics.yaml", "smalltalk.yaml", "privacy.yaml", "outside.yaml");

  private final String office;
  private final String flows;

  /**
   * @param office the group of sources with what the office knows
   * @param flows the group with wording
   */
  TaughtFrom(String office, String flows) {
    this.office = office + "/";
    this.flows = flows + "/";
  }

  /** Whether the files that teach are the same, by their digests. */
  boolean sameIn(Map<String, String> some, Map<String, String> others) {
    return teaching(some).equals(teaching(others));
  }

  private Map<String, String> teaching(Map<String, String> digests) {
    Map<String, String> teaching = new TreeMap<>(digests);
    teaching.keySet().removeIf(name -> !teaches(name));
    return teaching;
  }

  private boolean teaches(String name) {
    return ofGroup(name, office)
            .anyMatch(file -> NOT_OF_OFFICE.stream().noneMatch(file::startsWith))
        || ofGroup(name, flows).anyMatch(OF_FLOWS::contains);
  }

  private static Stream<String> ofGroup(String name, String group) {
    return name.startsWith(group) ? Stream.of(name.substring(group.length())) : Stream.empty();
  }
}
