package io.github.thamdai.dialogue.routing;

import io.github.thamdai.text.QuestionWords;
import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.Collection;
import java.util.List;

/** Tells a message that ends as questions do from one that reports something. */
final class QuestionForm {
  /** People put a word or two behind the one that asks: กี่วันคะ, ที่ไหนได้บ้าง. */
  private static final int LAST_WORDS = 3;

  private final Segmenter words;
  private final List<String> endings;
  private final Particles particles;

  /** @param endings words that make a sentence a question */
  QuestionForm(Segmenter words, Collection<String> endings, Particles particles) {
    this.words = words;
    this.endings = endings.stream().map(ThaiNormalizer::compact).toList();
    this.particles = particles;
  }

  boolean asks(String message) {
    if (message.strip().endsWith("?")) {
      return true;
    }
    String bare = particles.strip(ThaiNormalizer.compact(message));
    List<String> all =
        words.segments(bare).stream().filter(Segment::word).map(Segment::text).toList();
    List<String> last = all.subList(Math.max(0, all.size() - LAST_WORDS), all.size());
    return last.stream().anyMatch(w -> QuestionWords.contains(w) || endings.contains(w));
  }
}
