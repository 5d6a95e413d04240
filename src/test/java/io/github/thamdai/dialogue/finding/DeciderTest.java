package io.github.thamdai.dialogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.reading.CorpusReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Between which services a broad question is asked back. */
class DeciderTest {
  private static final Corpus CORPUS = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final List<String> IDS =
      CORPUS.services().stream().map(ServiceManual::id).limit(7).toList();

  @Test
  void offered_is_what_is_about_as_likely_as_the_likeliest() {
    assertThat(offered(0.5, 0.4, 0.3, 0.04, 0.01))
        .containsExactly(IDS.get(0), IDS.get(1), IDS.get(2));
  }

  @Test
  void at_least_two_are_offered_and_at_most_five() {
    assertThat(offered(0.9, 0.01, 0.001)).containsExactly(IDS.get(0), IDS.get(1));
    assertThat(offered(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5)).hasSize(5);
  }

  private static List<String> offered(double... likely) {
    Map<String, Double> among = new HashMap<>();
    for (int i = 0; i < likely.length; i++) {
      among.put(IDS.get(i), likely[i]);
    }
    Candidate one =
        new Candidate(
            "page/x", new Target.OfService(CORPUS.services().getFirst()), Map.of(Feature.TITLE, 1.0), List.of(), 0);
    Linear nothing = new Linear(0, Map.of());
    Parameters asksAlways =
        new Parameters(
            nothing, nothing, nothing, nothing, nothing, nothing, 0, 1.01, 1, 1, 1, 1, 1);
    Decision decision =
        new Decider(CORPUS, asksAlways).decide(new Findings(List.of(one), among, new Near(Map.of()), Map.of()));
    return decision instanceof Decision.Several several
        ? several.services().stream().map(ServiceManual::id).toList()
        : List.of();
  }
}
