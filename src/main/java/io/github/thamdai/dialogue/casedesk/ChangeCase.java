package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.dialogue.Effect;

/** Somebody of the office does something to a case. */
public record ChangeCase(CaseChange change) implements Effect {}
