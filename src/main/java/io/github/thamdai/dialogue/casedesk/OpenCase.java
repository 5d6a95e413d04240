package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.NewCase;
import io.github.thamdai.dialogue.FollowedUp;

/** A case is to be opened. */
public record OpenCase(NewCase opened) implements FollowedUp {}
