package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.text.Segmenter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Splits a message where two questions may have been joined; a single part when nothing joins. */
public final class Clauses {
  private static final int SHORTEST = 6;
  private static final Pattern SPACES = Pattern.compile(" +");

  private final PhraseFinder connectors;
  private final PhraseFinder pairing;

  public Clauses(Cues cues, Segmenter words) {
    this.connectors = new PhraseFinder(cues.connectors(), words);
    this.pairing = new PhraseFinder(cues.pairing(), words);
  }

  /** At every word that may join two questions. */
  public List<String> split(String plain) {
    return split(plain, connectors.find(connectors.searched(plain)).keySet(), (text, joint) -> true);
  }

  /** Only where such a word is set apart before and leads on: ... แล้วภาษีล่ะ, not เสร็จแล้ว .... */
  public List<String> splitWhereSetApart(String plain) {
    return split(plain, connectors.find(connectors.searched(plain)).keySet(), Clauses::leadsOn);
  }

  /** At the words that pair two things: ถังขยะกับมิเตอร์น้ำ. */
  public List<String> splitPairs(String plain) {
    return split(plain, pairing.find(pairing.searched(plain)).keySet(), (text, joint) -> true);
  }

  /** Whether a stretch begins with such a word, or with a space or a comma in its place. */
  public boolean pairsAtOnce(String stretch) {
    String said = stretch.strip();
    boolean set = stretch.startsWith(" ") || stretch.startsWith(",");
    return set
        || pairing.find(pairing.searched(said)).keySet().stream().anyMatch(at -> at.start() == 0);
  }

  /** At every space. */
  public List<String> splitAtSpaces(String plain) {
    return List.of(SPACES.split(plain.strip()));
  }

  private static boolean leadsOn(String plain, Span joint) {
    boolean apart = joint.start() > 0 && plain.charAt(joint.start() - 1) == ' ';
    return apart && joint.end() < plain.length() && plain.charAt(joint.end()) != ' ';
  }

  private static List<String> split(
      String plain, Collection<Span> joints, BiPredicate<String, Span> counts) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Span joint : joints) {
      boolean longEnough = joint.start() - from >= SHORTEST && plain.length() - joint.end() >= SHORTEST;
      if (longEnough && counts.test(plain, joint)) {
        parts.add(plain.substring(from, joint.start()).strip());
        from = joint.end();
      }
    }
    parts.add(plain.substring(from).strip());
    return parts;
  }
}
