package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.dialogue.FollowedUp;
import java.time.Instant;
import java.util.Set;

/**
 * A question is to be passed to staff.
 *
 * @param began when the citizen turned to staff; what was said from then on is the asking itself
 * @param apart ids of sources whose turns do not go with the question
 * @param told to the officers of its division; nothing of what the citizen said is in it
 */
public record AskStaff(NewQuestion asked, Instant began, Set<String> apart, String told)
    implements FollowedUp {
  public AskStaff {
    apart = Set.copyOf(apart);
  }
}
