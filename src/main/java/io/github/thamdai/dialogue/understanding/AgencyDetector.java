package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells questions about the office itself (hours, telephone, where it is) from those of services. */
public final class AgencyDetector {
  private final Map<String, AgencyAspect> byAsk = new HashMap<>();
  private final PhraseFinder asks;
  private final PhraseFinder all;

  public AgencyDetector(Cues cues, Agency agency, List<String> particles, Segmenter words) {
    for (AgencyAspect aspect : cues.agency()) {
      aspect.asks().forEach(ask -> byAsk.putIfAbsent(ThaiNormalizer.compact(ask), aspect));
    }
    this.asks = new PhraseFinder(byAsk.keySet(), words);
    List<String> ours = new ArrayList<>(cues.officeWords());
    ours.addAll(particles);
    ours.addAll(cues.followUp());
    ours.add(agency.name());
    ours.add(agency.shortName());
    ours.addAll(agency.names());
    agency
        .divisions()
        .forEach(
            d -> {
              ours.add(d.name());
              ours.addAll(d.names());
            });
    ours.addAll(byAsk.keySet());
    this.all = new PhraseFinder(ours, words);
  }

  /**
   * The aspects asked, one a topic, when the message speaks of nothing but the office; the one that
   * is named at greatest length first.
   *
   * @param plain as {@link Question#plain}
   */
  public List<AgencyAspect> detect(String plain) {
    SearchedText searched = asks.searched(plain);
    Map<Span, String> found = asks.find(searched);
    if (found.isEmpty()) {
      return List.of();
    }
    BitSet ours = new BitSet(plain.length());
    found.keySet().forEach(span -> ours.set(span.start(), span.end()));
    // Found together, one known phrase shows where the next begins: อบตอยู่ตรงไหน.
    all.find(searched).keySet().forEach(span -> ours.set(span.start(), span.end()));
    for (int i = 0; i < plain.length(); i++) {
      if (!ours.get(i) && Character.isLetterOrDigit(plain.charAt(i))) {
        return List.of();
      }
    }
    Map<Topic, AgencyAspect> byTopic = new LinkedHashMap<>();
    byLength(found).forEach(aspect -> byTopic.putIfAbsent(aspect.topic(), aspect));
    return List.copyOf(byTopic.values());
  }

  /** The aspect that is named by the longest cue, whatever else the message speaks of. */
  public Optional<AgencyAspect> named(String plain) {
    return byLength(asks.find(asks.searched(plain))).findFirst();
  }

  private Stream<AgencyAspect> byLength(Map<Span, String> found) {
    return found.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getKey().length(), a.getKey().length()))
        .map(cue -> byAsk.get(cue.getValue()))
        .filter(Objects::nonNull);
  }
}
