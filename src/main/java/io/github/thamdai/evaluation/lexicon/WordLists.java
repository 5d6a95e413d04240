package io.github.thamdai.evaluation.lexicon;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds particles that carry meaning after all, and compounds that keep nothing whole. */
final class WordLists {
  /** The lists have no line for each word. */
  private static final int NO_LINE = 0;

  private WordLists() {}

  /**
   * What is to be said of both lists.
   *
   * @param words cuts a text as the index does
   * @param known whether any document, or question about one, has a word
   */
  static List<Remark> in(
      Lexicon lexicon,
      List<ServiceManual> services,
      Function<String, List<String>> words,
      Predicate<String> known) {
    Map<String, String> called = new HashMap<>();
    for (ServiceManual service : services) {
      words.apply(service.title()).forEach(word -> called.putIfAbsent(word, service.title()));
      words.apply(service.shortName()).forEach(word -> called.putIfAbsent(word, service.title()));
    }
    List<Remark> remarks = new ArrayList<>();
    for (String particle : new TreeSet<>(lexicon.particles())) {
      String title = called.get(ThaiNormalizer.normalize(particle));
      if (title != null) {
        remarks.add(
            new Remark(
                NO_LINE,
                "the particle '" + particle + "' is a word of '" + title
                    + "', and is left out of what is looked for",
                "take it out of 'particles:'"));
      }
    }
    for (String compound : lexicon.compounds()) {
      if (!known.test(ThaiNormalizer.normalize(compound))) {
        remarks.add(
            new Remark(
                NO_LINE,
                "no document and no past question has the compound '" + compound + "'",
                "take it out of 'compounds:', or write it as the manual does"));
      }
    }
    return remarks;
  }
}
