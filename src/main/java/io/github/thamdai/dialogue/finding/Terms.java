package io.github.thamdai.dialogue.finding;

import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.TopicScore;
import io.github.thamdai.search.classify.TermSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a question a classifier looks at. */
final class Terms {
  private static final int GRAM = 3;
  private static final int TAIL = 4;

  private Terms() {}

  /**
   * Words, and runs of two and three: the way a part is asked for lies in small words together.
   *
   * @param service the manual that is asked; the same words ask for other parts of other manuals
   */
  static TermSet ofTopic(Question question, @Nullable String service) {
    TermSet.Builder terms = new TermSet.Builder();
    List<String> words = question.words();
    runs(words, terms);
    List<String> corrected = words;
    if (!question.correction().changes().isEmpty()) {
      corrected = question.correctedWords();
      runs(corrected, terms);
    }
    tail(corrected, terms);
    for (TopicScore cue : question.topics()) {
      terms.with("cue ").with(cue.topic().code()).end();
      if (cue.score() >= question.topicScore()) {
        terms.with("surest ").with(cue.topic().code()).end();
      }
    }
    if (question.topics().isEmpty()) {
      terms.with("no cue").end();
    }
    if (service != null) {
      ofService(words, service, terms);
      terms.with("of ").with(service).end();
      terms.with("of ").with(service).with(question.topics().isEmpty() ? " no cue" : " cue").end();
    }
    return terms.build();
  }

  /** Words and pairs as they are said of one manual: in some they ask for another part. */
  private static void ofService(List<String> words, String service, TermSet.Builder terms) {
    for (int i = 0; i < words.size(); i++) {
      terms.with(service).with("|").with(words.get(i)).end();
      if (i + 1 < words.size()) {
        pair(words, i, terms.with(service).with("|"));
      }
    }
  }

  /** Words, runs of words and of letters, and whether the office's words were spoken. */
  static TermSet ofKind(Question question) {
    TermSet.Builder terms = new TermSet.Builder().withAll(ofService(question));
    runs(question.words(), terms);
    if (!question.meanings().isEmpty()) {
      terms.with("office word").end();
    }
    question.topics().forEach(cue -> terms.with("cue ").with(cue.topic().code()).end());
    return terms.build();
  }

  /** The last words by themselves: people end with what they want to know. */
  private static void tail(List<String> words, TermSet.Builder terms) {
    for (int i = Math.max(0, words.size() - TAIL); i < words.size(); i++) {
      terms.with("tail ").with(words.get(i)).end();
      if (i + 1 < words.size()) {
        pair(words, i, terms.with("tail "));
      }
    }
  }

  private static void runs(List<String> words, TermSet.Builder terms) {
    for (int i = 0; i < words.size(); i++) {
      terms.with(words.get(i)).end();
      if (i + 1 < words.size()) {
        pair(words, i, terms);
      }
      if (i + 2 < words.size()) {
        pair(words, i + 1, terms.with(words.get(i)).with(" "));
      }
    }
    if (!words.isEmpty()) {
      terms.with("last ").with(words.getLast()).end();
    }
  }

  private static void pair(List<String> words, int first, TermSet.Builder terms) {
    terms.with(words.get(first)).with(" ").with(words.get(first + 1)).end();
  }

  /**
   * Words, the office's words for them, and runs of three letters: the latter survive spelling and
   * wrong word borders.
   */
  static TermSet ofService(Question question) {
    TermSet.Builder terms = new TermSet.Builder();
    question.words().forEach(word -> terms.with(word).end());
    if (!question.correction().changes().isEmpty()) {
      question.correctedWords().forEach(word -> terms.with(word).end());
    }
    question.meanings().keySet().forEach(meaning -> terms.with("=").with(meaning).end());
    String letters = question.plain().replace(" ", "");
    for (int i = 0; i + GRAM <= letters.length(); i++) {
      terms.with("#").with(letters, i, i + GRAM).end();
    }
    return terms.build();
  }
}
