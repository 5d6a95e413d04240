package io.github.thamdai.dialogue.answering;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import java.util.List;

/** Replies with what they came to; becomes a turn when joined with the state. */
public record Answer(List<Reply> replies, List<Choice> choices, Outcome outcome) {}
