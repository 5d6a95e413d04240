package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.staff.Plans;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.StaffAnswers;
import io.github.thamdai.staff.StaffQuery;
import io.github.thamdai.staff.StaffQueryParser;
import io.github.thamdai.staff.StaffResult;
import io.github.thamdai.staff.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where questions about the measures are understood and answered, for one office. */
public final class StaffDesk {
  private final StaffQueryParser parser;
  private final StaffAnswers answers;
  private final StaffReplies replies;

  /** @param proofs what is on record; may throw {@link StoreUnavailableException} */
  public StaffDesk(
      StaffQueryParser parser,
      Plans plans,
      WorkingDays workingDays,
      Proofs proofs,
      StaffReplies replies) {
    this.parser = parser;
    this.answers = new StaffAnswers(plans, proofs, workingDays);
    this.replies = replies;
  }

  /**
   * What is asked of the measures; empty where the message is about something else.
   *
   * @param before what the same person asked of them last
   */
  public Optional<StaffQuery> understand(
      String normalized, LocalDate today, @Nullable StaffQuery before) {
    return parser.parse(normalized, today, Optional.ofNullable(before));
  }

  /** Never throws: without the records it says that they are away. */
  public Answer answer(StaffRequest request) {
    try {
      return replies.answer(
          answers.answer(request.query(), request.today(), request.staff()), request);
    } catch (StoreUnavailableException away) {
      return withoutRecords(request);
    }
  }

  /** The links that the report itself names are no matter of records. */
  private Answer withoutRecords(StaffRequest request) {
    StaffQuery query = request.query();
    StaffResult published =
        query.topic() == Topic.EVIDENCE
            ? answers.answer(query, request.today(), false)
            : new StaffResult.Denied(query.topic());
    return published instanceof StaffResult.Denied
        ? replies.recordsAway()
        : replies.recordsAway(replies.answer(published, request));
  }
}
