package io.github.thamdai.casework.question;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.Queue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept questions of one agency. A new one is kept with the conversation that brought it. */
public interface Questions {

  /** The next number of a fiscal year (Buddhist era); no two callers get the same. */
  QuestionNumber reserve(int fiscalYear);

  /**
   * Questions in a state; waiting ones oldest first, others newest first.
   *
   * @param division null for all
   */
  List<CitizenQuestion> list(
      QuestionState state, @Nullable String division, int skip, int limit);

  /**
   * Waiting ones, the next due first.
   *
   * @param division null for all
   */
  Queue<CitizenQuestion> waiting(@Nullable String division, int limit);

  /**
   * Waiting ones whose number ends in {@code no}, one of a fiscal year at most.
   *
   * @param division null for all
   */
  List<CitizenQuestion> waitingOf(@Nullable String division, int no);

  Optional<CitizenQuestion> find(QuestionNumber number);

  /** The question that a citizen sends a second time while the first still waits. */
  Optional<CitizenQuestion> waiting(Citizen citizen, String text);

  /**
   * Keeps the answer and leaves the notice for the citizen, both or neither.
   *
   * @return false when somebody has answered before; nothing is changed then
   */
  boolean answer(QuestionNumber number, String answer, String notice, UUID by, Instant at);

  /** Hands a waiting question to another division; false when it no longer waits. */
  boolean hand(QuestionNumber number, String division);

  /**
   * Takes an answered question to publish it, for ten minutes; false when it is not answered, or
   * while somebody has taken it.
   */
  boolean claim(QuestionNumber number, UUID by, Instant at);

  /** Gives back a question that was taken and could not be published. */
  void release(QuestionNumber number);

  /** Notes that an answered question was published under an id; false when it is not answered. */
  boolean published(QuestionNumber number, String faq, UUID by, Instant at);
}
