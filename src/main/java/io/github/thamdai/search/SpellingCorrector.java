package io.github.thamdai.search;

import io.github.thamdai.search.Correction.Change;
import io.github.thamdai.search.Reading.Step;
import io.github.thamdai.text.ThaiCharacters;
import io.github.thamdai.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Corrects spelling against the words of an index, by a noisy channel whose costs know Thai.
 *
 * <p>Only Thai is corrected, and only the first {@value #MOST_LETTERS} letters of a text: a
 * question is shorter, and work stays bounded. Immutable.
 */
public final class SpellingCorrector {
  private static final int MOST_LETTERS = 240;
  private static final int LONGEST_WORD = 40;

  private final WordTrie trie;

  SpellingCorrector(Map<String, Long> frequencies) {
    frequencies.keySet().removeIf(word -> !isThaiWord(word));
    trie = new WordTrie(frequencies);
  }

  private static boolean isThaiWord(String word) {
    return word.length() <= LONGEST_WORD
        && word.chars().allMatch(c -> ThaiCharacters.isThaiLetter((char) c));
  }

  /** The likeliest spelling of a normalised text; the text itself where nothing is likelier. */
  public Correction correct(String normalized) {
    StringBuilder corrected = new StringBuilder(normalized.length() + 8);
    List<Change> changes = new ArrayList<>();
    int left = MOST_LETTERS;
    int at = 0;
    while (at < normalized.length()) {
      int end = stretchEnd(normalized, at);
      if (end == at || end - at > left) {
        corrected.append(normalized, at, Math.max(end, at + 1));
      } else {
        left -= end - at;
        correct(new Stretch(normalized, at, end), corrected, changes);
      }
      at = Math.max(end, at + 1);
    }
    return new Correction(corrected.toString(), changes);
  }

  private void correct(Stretch stretch, StringBuilder corrected, List<Change> changes) {
    Reading likeliest = new Reading(trie, stretch.letters, stretch.spaceBefore, true);
    List<Step> steps = likeliest.steps();
    long slips = steps.stream().filter(Step::respelled).count();
    double gain = 0;
    if (slips > 0) {
      Reading typed = new Reading(trie, stretch.letters, stretch.spaceBefore, false);
      gain = (typed.cost() - likeliest.cost()) / slips + Reading.MARGIN;
    }
    for (Step step : steps) {
      if (step.start() > 0 && stretch.spaceBefore[step.start()]) {
        corrected.append(' ');
      }
      corrected.append(step.word());
      if (step.respelled()) {
        int start = stretch.places[step.start()];
        int end = stretch.places[step.end() - 1] + 1;
        String from = stretch.source.substring(start, end);
        changes.add(new Change(from, step.word(), start, end, gain));
      }
    }
  }

  /** The end of the Thai letters, and single spaces among them, that begin here. */
  private static int stretchEnd(String text, int from) {
    int end = from;
    for (int i = from; i < text.length(); i++) {
      if (ThaiCharacters.isThaiLetter(text.charAt(i))) {
        end = i + 1;
      } else if (text.charAt(i) != ' ' || end == from || end != i) {
        break;
      }
    }
    return end;
  }

  /** A stretch without its spaces, knowing where they stood. */
  private static final class Stretch {
    final String source;
    final String letters;
    final boolean[] spaceBefore;
    final int[] places;

    Stretch(String source, int from, int to) {
      this.source = source;
      StringBuilder thai = new StringBuilder(to - from);
      spaceBefore = new boolean[to - from];
      places = new int[to - from];
      for (int i = from; i < to; i++) {
        if (source.charAt(i) == ' ') {
          spaceBefore[thai.length()] = true;
        } else {
          places[thai.length()] = i;
          thai.append(source.charAt(i));
        }
      }
      letters = thai.toString();
    }
  }
}
