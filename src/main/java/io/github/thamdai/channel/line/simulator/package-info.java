/**
 * LINE as a developer needs it: an endpoint on loopback that takes what the service sends, a page
 * that shows it as LINE would, and signed webhooks for what is typed there.
 *
 * <p>Knows: the parts of LINE's API that the service calls. Must not know: how answers are found.
 * Never mounted beside a real token. Threads: the endpoint's state is guarded by its own lock.
 */
@NullMarked
package io.github.thamdai.channel.line.simulator;

import org.jspecify.annotations.NullMarked;
