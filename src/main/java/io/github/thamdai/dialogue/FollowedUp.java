package io.github.thamdai.dialogue;

/**
 * Something of which the person will be told later: a channel that can reach people only by an
 * address must keep it from now on.
 */
public interface FollowedUp extends Effect {}
