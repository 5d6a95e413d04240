package io.github.thamdai.casework.question;

import io.github.thamdai.casework.Citizen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that was passed to staff, as it stands.
 *
 * @param context what was said around it, oldest first, without personal numbers
 * @param about id of the source the conversation was about; "" when none
 * @param contact "" when none was given or it was erased
 * @param answer "" while it waits
 * @param answeredBy name of the account; null while it waits
 * @param publishedAs id of the published answer; null while it is not published
 */
public record CitizenQuestion(
    QuestionNumber number,
    String text,
    List<String> context,
    String division,
    String about,
    String contact,
    Citizen citizen,
    Instant askedAt,
    LocalDate replyDue,
    QuestionState state,
    String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String publishedAs) {

  public CitizenQuestion {
    context = List.copyOf(context);
  }
}
