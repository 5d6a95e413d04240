package io.github.thamdai.dialogue.answering;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.dialogue.SourcePaths;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The link that names a source and its date. */
final class SourceLinks {
  private SourceLinks() {}

  static List<Link> to(SourceRef source, LocalDate updated, Wording wording) {
    String label =
        wording.say(Phrase.SOURCE, Map.of("title", source.title()))
            + " "
            + wording.say(Phrase.UPDATED, Map.of("date", ThaiDates.format(updated)));
    return List.of(new Link(label, SourcePaths.of(source)));
  }
}
