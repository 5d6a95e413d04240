package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.NewCase;
import io.github.thamdai.dialogue.FollowedUp;

/**
 * A case is to be opened.
 *
 * @param told to the officers of its division; nothing of what the citizen said is in it
 */
public record OpenCase(NewCase opened, String told) implements FollowedUp {}
