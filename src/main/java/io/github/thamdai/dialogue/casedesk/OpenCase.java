package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.NewCase;

/** A case is to be opened. */
public record OpenCase(NewCase opened) implements FollowedUp {}
