package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.dialogue.Effect;

/**
 * A rating is to be kept; of several of the same thing by the same person in a month, the last
 * counts.
 *
 * @param by the conversation, which is not kept with the rating
 * @param of what exactly was rated: the answer's source or the case's number
 */
public record KeepRating(Rating rating, String by, String of) implements Effect {}
