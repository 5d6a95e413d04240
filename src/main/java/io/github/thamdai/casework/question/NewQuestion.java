package io.github.thamdai.casework.question;

import io.github.thamdai.casework.Citizen;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A question about to be passed to staff, under a number that was reserved for it. What was said
 * around it is added from the conversation when it is kept.
 *
 * @param text without personal numbers
 * @param division that is asked
 * @param about id of the source the conversation was about; "" when none
 * @param contact how the citizen wants to be reached; "" when they do not
 * @param replyDue by when the office means to have answered
 */
public record NewQuestion(
    QuestionNumber number,
    String text,
    String division,
    String about,
    String contact,
    Citizen citizen,
    Instant askedAt,
    LocalDate replyDue) {}
