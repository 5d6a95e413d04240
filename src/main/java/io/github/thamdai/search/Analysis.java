package io.github.thamdai.search;

import io.github.thamdai.text.QuestionWords;
import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiCharacters;
import io.github.thamdai.text.ThaiClusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Turns normalised text into terms, the same for documents and questions.
 *
 * <p>No stop words: ไม่, ยัง and ต่อ carry meaning in a question.
 */
final class Analysis {
  /** Changes whenever equal text would be read otherwise, so that old generations are built anew. */
  static final int VERSION = 4;

  private static final int GRAM = 4;

  /** Stands where something was cut out; n-grams do not reach across it. */
  private static final String CUT = " | ";

  private final Segmenter office;
  private final Segmenter dictionary = new Segmenter(List.of());

  Analysis(Collection<String> compounds) {
    this.office = new Segmenter(compounds);
  }

  List<String> terms(Kind kind, String normalized) {
    return switch (kind) {
      case WORDS -> words(normalized);
      case CLUSTERS -> clusters(normalized);
      case GRAMS -> grams(normalized);
    };
  }

  /** Words, and for a compound both itself and its parts: people name things by either. */
  List<String> words(String normalized) {
    List<String> words = new ArrayList<>();
    for (Segment segment : office.segments(normalized)) {
      if (!segment.word()) {
        continue;
      }
      words.add(segment.text());
      if (!office.isCompound(segment.text())) {
        continue;
      }
      for (Segment part : dictionary.segments(segment.text())) {
        if (part.word() && part.text().length() < segment.text().length()) {
          words.add(part.text());
        }
      }
    }
    return words;
  }

  /** The text with the words that only ask cut out of it. */
  String withoutQuestionWords(String normalized) {
    StringBuilder left = new StringBuilder(normalized.length());
    for (Segment segment : office.segments(normalized)) {
      left.append(QuestionWords.contains(segment.text()) ? CUT : segment.text());
    }
    return left.toString();
  }

  private static List<String> clusters(String normalized) {
    List<String> pairs = new ArrayList<>();
    for (String stretch : Stretches.ofOneScript(normalized)) {
      if (!ThaiCharacters.isThaiLetter(stretch.charAt(0))) {
        pairs.add(stretch);
        continue;
      }
      int first = 0;
      int second = ThaiClusters.end(stretch, 0);
      if (second == stretch.length()) {
        pairs.add(stretch);
      }
      while (second < stretch.length()) {
        int end = ThaiClusters.end(stretch, second);
        pairs.add(stretch.substring(first, end));
        first = second;
        second = end;
      }
    }
    return pairs;
  }

  private static List<String> grams(String normalized) {
    List<String> grams = new ArrayList<>();
    for (String stretch : Stretches.ofAnyScript(normalized)) {
      if (stretch.length() <= GRAM) {
        grams.add(stretch);
      }
      for (int i = 0; stretch.length() > GRAM && i + GRAM <= stretch.length(); i++) {
        grams.add(stretch.substring(i, i + GRAM));
      }
    }
    return grams;
  }
}
