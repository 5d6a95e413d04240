package io.github.thamdai.evaluation.lexicon;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.dialogue.understanding.Taken;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds words and meanings of entries that change nothing about any question. */
final class IdleEntries {
  /** Parts two texts without ending either. */
  private static final String APART = "/";

  private final QuestionReader reader;
  private final Predicate<String> holds;

  /** @param holds whether the documents hold any word of a text */
  IdleEntries(QuestionReader reader, Predicate<String> holds) {
    this.reader = reader;
    this.holds = holds;
  }

  List<Remark> of(Lexicon.Entry entry) {
    List<Remark> remarks = new ArrayList<>();
    for (String say : entry.say()) {
      whyIdle(say, entry)
          .ifPresent(why -> remarks.add(new Remark(entry.line(), why, "remove '" + say + "'")));
    }
    if (entry.replaces() && entry.mean().size() > 1) {
      remarks.add(
          new Remark(
              entry.line(),
              "only '" + entry.mean().getFirst() + "' is put in place; the other meanings change nothing",
              "keep one meaning, or move the entry to synonyms"));
    }
    for (String mean : entry.mean()) {
      if (!holds.test(mean) && !guides(mean)) {
        remarks.add(
            new Remark(
                entry.line(),
                "no word of '" + mean + "' is in the documents, so nothing is found by it",
                "use the word that the manual uses"));
      }
    }
    return remarks;
  }

  private Optional<String> whyIdle(String say, Lexicon.Entry entry) {
    String compact = ThaiNormalizer.compact(say);
    if (compact.isEmpty()) {
      return Optional.of("'" + say + "' has no letter that is read");
    }
    for (String mean : entry.mean()) {
      if (compact.equals(ThaiNormalizer.compact(mean))) {
        return Optional.of("'" + say + "' and '" + mean + "' are read as the same already");
      }
    }
    // As a whole message, and in the middle of one.
    if (taken(say, compact, entry) || taken(APART + say + APART, compact, entry)) {
      return Optional.empty();
    }
    return Optional.of("'" + say + "' is never met, because " + before(say));
  }

  private boolean taken(String text, String compact, Lexicon.Entry entry) {
    return reader.readAsWritten(text).taken().stream()
        .anyMatch(
            taken ->
                taken.entry().equals(entry)
                    && ThaiNormalizer.compact(taken.from()).equals(compact));
  }

  private String before(String say) {
    Question question = reader.readAsWritten(say);
    for (Taken taken : question.taken()) {
      if (taken.entry().replaces()) {
        return "'" + taken.from() + "' is read as '" + taken.to() + "' (line "
            + taken.entry().line() + ") first";
      }
    }
    return "it is read as '" + question.plain() + "' first";
  }

  /** Whether a text needs no documents: it asks for a part, or is left out of what is looked for. */
  private boolean guides(String mean) {
    Question question = reader.readAsWritten(mean);
    return !question.topics().isEmpty() || question.residual().isEmpty();
  }
}
