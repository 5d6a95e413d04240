package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.dialogue.Effect;
import java.time.Instant;
import java.util.UUID;

/**
 * A citizen's question is to be answered.
 *
 * @param notice what the citizen is told
 * @param by whose account
 */
public record AnswerQuestion(
    QuestionNumber number, String answer, String notice, UUID by, Instant at) implements Effect {}
