package io.github.thamdai.casework.rating;

import java.time.Instant;
import java.util.UUID;

/**
 * One rating. It names no conversation: counts need nobody's name.
 *
 * @param about id of the service or category; "" when the answer had no source
 * @param topic the part of it; "" when none
 * @param why code of a reason the office offers; "" when none was chosen
 * @param comment without personal numbers; "" when none
 */
public record Rating(
    UUID id,
    RatedKind kind,
    String about,
    String topic,
    boolean useful,
    String why,
    String comment,
    String channel,
    Instant at) {}
