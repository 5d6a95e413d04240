package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.account.Quota;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the channel is, for those who look after it.
 *
 * @param on whether LINE is set up
 * @param quota as LINE said last or showed by refusing; empty while it has not
 * @param friends whom a message to everybody reaches, as LINE said last; empty while it has not
 * @param held how many answers wait for their person to write
 */
public record LineStanding(
    boolean on, Optional<Quota> quota, OptionalLong friends, int held) {}
