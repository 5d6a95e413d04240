package io.github.thamdai.dialogue.casedesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept wishes of staff to be reminded. Throws when the store is away. */
public interface Reminded {

  /**
   * Who was not yet reminded on a day, and is still linked, let in and within reach.
   *
   * @param all whether of every division's matters, as admins are
   * @param division the only one otherwise; null for an account without one, reminded of nothing
   */
  record Person(UUID account, String person, boolean all, @Nullable String division) {}

  List<Person> waiting(LocalDate day);

  /**
   * Notes that a person was looked after on a day and leaves the text for them, both or neither;
   * false when another instance was first.
   *
   * @param text "" when there is nothing to remind of
   */
  boolean remind(Person person, LocalDate day, String text, Instant at);
}
