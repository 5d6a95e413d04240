package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.dialogue.Effect;

/** A rating is to be kept. */
public record KeepRating(Rating rating) implements Effect {}
