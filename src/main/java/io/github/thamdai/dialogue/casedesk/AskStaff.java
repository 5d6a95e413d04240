package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.dialogue.FollowedUp;

/**
 * A question is to be passed to staff.
 *
 * @param told to the officers of its division; nothing of what the citizen said is in it
 */
public record AskStaff(NewQuestion asked, String told) implements FollowedUp {}
