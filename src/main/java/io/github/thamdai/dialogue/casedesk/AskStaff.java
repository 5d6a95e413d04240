package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.dialogue.FollowedUp;

/** A question is to be passed to staff. */
public record AskStaff(NewQuestion asked) implements FollowedUp {}
