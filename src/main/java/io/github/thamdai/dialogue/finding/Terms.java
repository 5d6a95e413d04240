package io.github.thamdai.dialogue.finding;

import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.TopicScore;
import io.github.thamdai.search.TextIndex;
import java.util.ArrayList;
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
  static List<String> ofTopic(TextIndex index, Question question, @Nullable String service) {
    List<String> terms = new ArrayList<>();
    runs(index.words(question.plain()), terms);
    if (!question.correction().changes().isEmpty()) {
      runs(index.words(question.correction().text()), terms);
    }
    tail(index.words(question.correction().text()), terms);
    for (TopicScore cue : question.topics()) {
      terms.add("cue " + cue.topic().code());
      if (cue.score() >= question.topicScore()) {
        terms.add("surest " + cue.topic().code());
      }
    }
    if (question.topics().isEmpty()) {
      terms.add("no cue");
    }
    if (service != null) {
      words(index.words(question.plain()), service, terms);
      terms.add("of " + service);
      terms.add("of " + service + (question.topics().isEmpty() ? " no cue" : " cue"));
    }
    return terms;
  }

  /** Words and pairs as they are said of one manual: in some they ask for another part. */
  private static void words(List<String> words, String service, List<String> terms) {
    for (int i = 0; i < words.size(); i++) {
      terms.add(service + "|" + words.get(i));
      if (i + 1 < words.size()) {
        terms.add(service + "|" + words.get(i) + " " + words.get(i + 1));
      }
    }
  }

  /** Words, runs of words and of letters, and whether the office's words were spoken. */
  static List<String> ofKind(TextIndex index, Question question) {
    List<String> terms = ofService(index, question);
    runs(index.words(question.plain()), terms);
    if (!question.meanings().isEmpty()) {
      terms.add("office word");
    }
    question.topics().forEach(cue -> terms.add("cue " + cue.topic().code()));
    return terms;
  }

  /** The last words by themselves: people end with what they want to know. */
  private static void tail(List<String> words, List<String> terms) {
    for (int i = Math.max(0, words.size() - TAIL); i < words.size(); i++) {
      terms.add("tail " + words.get(i));
      if (i + 1 < words.size()) {
        terms.add("tail " + words.get(i) + " " + words.get(i + 1));
      }
    }
  }

  private static void runs(List<String> words, List<String> terms) {
    for (int i = 0; i < words.size(); i++) {
      terms.add(words.get(i));
      if (i + 1 < words.size()) {
        terms.add(words.get(i) + " " + words.get(i + 1));
      }
      if (i + 2 < words.size()) {
        terms.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
      }
    }
    if (!words.isEmpty()) {
      terms.add("last " + words.getLast());
    }
  }

  /**
   * Words, the office's words for them, and runs of three letters: the latter survive spelling and
   * wrong word borders.
   */
  static List<String> ofService(TextIndex index, Question question) {
    List<String> terms = new ArrayList<>(index.words(question.plain()));
    if (!question.correction().changes().isEmpty()) {
      terms.addAll(index.words(question.correction().text()));
    }
    question.meanings().keySet().forEach(meaning -> terms.add("=" + meaning));
    String letters = question.plain().replace(" ", "");
    for (int i = 0; i + GRAM <= letters.length(); i++) {
      terms.add("#" + letters.substring(i, i + GRAM));
    }
    return terms;
  }
}
