/**
 * From a message to a turn: a list of steps, of which the first that knows an answer wins.
 *
 * <p>Knows: the order in which a message is tried. Must not know: channels or storage. Threads:
 * stateless; one {@link io.github.thamdai.dialogue.routing.TurnContext} belongs to one turn.
 */
@NullMarked
package io.github.thamdai.dialogue.routing;

import org.jspecify.annotations.NullMarked;
