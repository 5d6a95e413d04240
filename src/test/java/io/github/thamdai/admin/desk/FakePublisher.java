package io.github.thamdai.admin.desk;

import io.github.thamdai.casework.question.FaqDraft;
import io.github.thamdai.casework.question.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Publishes nothing but remembers what it was asked to. */
final class FakePublisher implements Publisher {
  final List<FaqDraft> drafts = new ArrayList<>();
  boolean away;
  Publication outcome = new Publication.Done("answered-2026-11-22-1");

  @Override
  public Publication publish(FaqDraft draft) {
    if (away) {
      throw new UncheckedIOException(new IOException("the disk is gone"));
    }
    drafts.add(draft);
    return outcome;
  }
}
