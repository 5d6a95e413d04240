package io.github.thamdai.casework.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept news of one agency. Every call is one transaction. */
public interface NewsDesk {

  /** Keeps a draft; gives its id. */
  long draft(String subject, String text, UUID by, Instant at);

  /** The newest first, at most 50. */
  List<News> recent();

  Optional<News> find(long id);

  /** How many people would get news of this subject; 0 for everybody. */
  int audience(String subject);

  /**
   * Begins to send a draft, by somebody other than its writer.
   *
   * @return false when it is no draft any more or the writer asked; nothing was changed then
   */
  boolean confirm(long id, UUID by, Instant at);

  /** Ends a draft or keeps the rest from being sent; false when there was nothing left to stop. */
  boolean stop(long id, Instant at);
}
